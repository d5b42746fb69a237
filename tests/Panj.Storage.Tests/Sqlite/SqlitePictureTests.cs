namespace Panj.Storage.Tests;

public sealed class SqlitePictureTests() : PictureConformance(new SqliteMaker());
