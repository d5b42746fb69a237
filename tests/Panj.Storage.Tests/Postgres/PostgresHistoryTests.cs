namespace Panj.Storage.Tests;

public sealed class PostgresHistoryTests() : HistoryConformance(new PostgresMaker());
