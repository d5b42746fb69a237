namespace Panj.Storage.Tests;

public sealed class SqliteCountTests() : CountConformance(new SqliteMaker());
