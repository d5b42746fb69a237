namespace Panj.Storage.Tests;

public sealed class PostgresPictureTests() : PictureConformance(new PostgresMaker());
