namespace Panj.Storage.Tests;

public sealed class SqliteOperationTests() : OperationConformance(new SqliteMaker());
