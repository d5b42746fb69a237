namespace Panj.Storage.Tests;

public sealed class PostgresCountTests() : CountConformance(new PostgresMaker());
