namespace Panj.Storage.Tests;

public sealed class SqliteHistoryTests() : HistoryConformance(new SqliteMaker());
