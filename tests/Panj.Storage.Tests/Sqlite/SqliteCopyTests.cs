namespace Panj.Storage.Tests;

public sealed class SqliteCopyTests() : CopyConformance(new SqliteMaker(), new SqliteMaker());
