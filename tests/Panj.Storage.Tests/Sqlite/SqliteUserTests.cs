namespace Panj.Storage.Tests;

public sealed class SqliteUserTests() : UserConformance(new SqliteMaker());
