namespace Panj.Storage.Tests;

public sealed class SqliteArticleTests() : ArticleConformance(new SqliteMaker());
