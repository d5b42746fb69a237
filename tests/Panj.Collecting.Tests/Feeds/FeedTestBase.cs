using System.Text;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

/// <summary>Reads feeds written as text.</summary>
public abstract class FeedTestBase
{
    internal static readonly Uri Hill = new("https://hill.example/news/feed");

    internal static FeedReading Read(string text, string? contentType = null) => new FeedReader(new FeedLimits()).Read(Encoding.UTF8.GetBytes(text), Hill, contentType);

    internal static Feed Feed(string text) => Read(text).Feed.ShouldNotBeNull();

    internal static FeedItem Item(string text) => Feed(text).Items.ShouldHaveSingleItem();

    internal static string Rss(string items, string head = "") => $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Hill Post</title>{head}{items}</channel></rss>";
}
