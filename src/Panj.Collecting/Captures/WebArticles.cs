using Panj.Collecting.Feeds;
using Panj.Collecting.Http;
using Panj.Collecting.Pages;
using Panj.Events;

namespace Panj.Collecting.Captures;

/// <summary>Makes articles of what a server answered. They are named by their address, so that a changed page is a version of the same article.</summary>
internal sealed class WebArticles
{
    private readonly PageReader _pages = new(new PageLimits());

    /// <summary>The articles of an answer: one of most pages, many of a live page. With none, the reason as the rest of a sentence about the address.</summary>
    /// <param name="body">What was sent, unpacked.</param>
    /// <param name="address">Where from.</param>
    /// <param name="contentType">Kind and charset as the server told them.</param>
    /// <param name="whole">True where even a live page is to be one article.</param>
    internal (IReadOnlyList<CollectedArticle> Articles, string Reason) Of(ReadOnlyMemory<byte> body, Uri address, string? contentType, bool whole = false)
    {
        var kind = contentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        if (kind == "text/plain") return OfText(body.Span, address);
        if (kind.Length > 0 && !kind.Contains("html", StringComparison.Ordinal) && !kind.Contains("xml", StringComparison.Ordinal)) return ([], $"is of the kind {Short(kind)}, which is not read");
        return _pages.Read(body.Span, address, FeedText.CharsetOf(contentType)) switch
        {
            PageArticle page => (OfPage(whole ? page with { Entries = [] } : page, address), ""),
            NoArticle none => ([], none.Reason),
            _ => ([], "holds no article"),
        };
    }

    private static (IReadOnlyList<CollectedArticle>, string) OfText(ReadOnlySpan<byte> body, Uri address)
    {
        var decoded = TextDecoder.Decode(body);
        if (decoded.Text is not { } text) return ([], decoded.Reason);
        if (string.IsNullOrWhiteSpace(text)) return ([], "holds nothing but white space");
        return ([new CollectedArticle(new Article { Id = ArticleIdentity.OfAddress(address), Text = text, Url = address.AbsoluteUri }, [])], "");
    }

    private static List<CollectedArticle> OfPage(PageArticle page, Uri address)
    {
        var own = OwnAddress(page, address);
        if (page.Entries.Count == 0) return [Article(page, own, page.Title, page.Published, page.Text)];
        return [.. page.Entries.DistinctBy(e => e.Key).Select(e => Article(page, new Uri(own, "#" + Uri.EscapeDataString(e.Key)), e.Title ?? page.Title, e.Published, e.Text))];
    }

    /// <summary>A page may say by which address it wants to be known, but never by one of another host: it could overwrite that one's articles.</summary>
    private static Uri OwnAddress(PageArticle page, Uri address) => page.Canonical is { } canonical && AddressRules.IsSound(canonical) && (address.IsFile || canonical.IdnHost == address.IdnHost) ? canonical : address;

    private static CollectedArticle Article(PageArticle page, Uri address, string? title, PageDay? published, string text) => new(
        new Article
        {
            Id = ArticleIdentity.OfAddress(address),
            Text = text,
            Url = address.AbsoluteUri,
            Outlet = page.Outlet,
            Title = title,
            Published = published?.Day,
            Language = page.Language,
            Byline = page.Byline,
            Modified = page.Modified?.Day,
            Credit = Credits.Joined(page.Credits),
        },
        page.Warnings);

    private static string Short(string kind) => kind.Length > 40 ? kind[..40] : kind;
}
