using System.Text;
using Panj.Collecting.Captures;
using Panj.Collecting.Feeds;

namespace Panj.Collecting;

/// <summary>Makes articles of pages that a caller holds, under identities of the caller's own.</summary>
public sealed class GivenPages
{
    private readonly WebArticles _pages = new();

    /// <summary>The article that a line of JSON with the same id, address and html would give; null where the page holds none.</summary>
    public CollectedArticle? Read(string html, string id, string? url)
    {
        var address = FeedAddress.Of(url, from: null) ?? new Uri("file:///page");
        var taken = _pages.Of(Encoding.UTF8.GetBytes(html), address, "text/html; charset=utf-8", whole: true).Articles.SingleOrDefault();
        return taken is null ? null : taken with { Article = taken.Article with { Id = id } };
    }
}
