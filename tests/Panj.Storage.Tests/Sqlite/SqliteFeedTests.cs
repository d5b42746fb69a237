namespace Panj.Storage.Tests;

public sealed class SqliteFeedTests() : FeedConformance(new SqliteMaker());
