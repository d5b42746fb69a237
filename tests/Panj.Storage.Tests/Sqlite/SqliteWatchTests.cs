namespace Panj.Storage.Tests;

public sealed class SqliteWatchTests() : WatchConformance(new SqliteMaker());
