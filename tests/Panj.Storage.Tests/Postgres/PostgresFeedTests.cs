namespace Panj.Storage.Tests;

public sealed class PostgresFeedTests() : FeedConformance(new PostgresMaker());
