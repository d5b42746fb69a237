namespace Panj.Storage.Tests;

public sealed class PostgresCaptureTests() : CaptureConformance(new PostgresMaker());
