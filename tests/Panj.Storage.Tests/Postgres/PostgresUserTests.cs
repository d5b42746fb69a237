namespace Panj.Storage.Tests;

public sealed class PostgresUserTests() : UserConformance(new PostgresMaker());
