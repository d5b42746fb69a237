namespace Panj.Storage.Tests;

public sealed class SqliteLaterTests() : LaterConformance(new SqliteMaker());
