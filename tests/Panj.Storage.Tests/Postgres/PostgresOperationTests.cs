namespace Panj.Storage.Tests;

public sealed class PostgresOperationTests() : OperationConformance(new PostgresMaker());
