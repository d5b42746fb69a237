namespace Panj.Storage.Tests;

public sealed class PostgresLaterTests() : LaterConformance(new PostgresMaker());
