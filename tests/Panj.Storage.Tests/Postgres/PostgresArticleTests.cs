namespace Panj.Storage.Tests;

public sealed class PostgresArticleTests() : ArticleConformance(new PostgresMaker());
