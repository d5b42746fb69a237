namespace Panj.Storage.Tests;

public sealed class SqliteCaptureTests() : CaptureConformance(new SqliteMaker());
