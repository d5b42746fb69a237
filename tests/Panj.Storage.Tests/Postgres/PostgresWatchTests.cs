namespace Panj.Storage.Tests;

public sealed class PostgresWatchTests() : WatchConformance(new PostgresMaker());
