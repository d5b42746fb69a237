using Panj.Collecting.Pages.Bodies;
using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages;

/// <summary>Finds the article in a web page. Runs no script, fetches nothing, keeps no state; safe to use from many threads.</summary>
public sealed class PageReader(PageLimits limits)
{
    private readonly BoundedParser _parser = new(limits);
    private readonly BoxRoles _roles = new(new ClassWords());
    private readonly LineCues _cues = new();
    private readonly FactFinder _facts = new(limits);

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="page">The page as it was sent, decompressed.</param>
    /// <param name="address">Where it was found; makes its relative addresses whole.</param>
    /// <param name="charset">What the HTTP header said of its encoding, null where nothing.</param>
    public PageReading Read(ReadOnlySpan<byte> page, Uri? address = null, string? charset = null)
    {
        if (page.Length > limits.Bytes) return TooLarge($"is larger than {limits.Bytes:N0} bytes");
        return PageDecoder.Decode(page, charset) is { } html ? Read(html, address)
            : new NoArticle(NoArticleKind.NotText, "is no text in any charset", "Give the page's HTML; pictures, PDF and archives are not read.");
    }

    /// <summary>Reads a page that is decoded already.</summary>
    public PageReading Read(string html, Uri? address = null)
    {
        if (html.Length > limits.Bytes) return TooLarge($"is larger than {limits.Bytes:N0} characters");
        try
        {
            using var document = _parser.Parse(html);
            if (document.Body is not { } body) return new NoArticle(NoArticleKind.Empty, "holds no words", "");
            var tree = TreeBuilder.Build(body, _roles, withNoScript: false);
            var facts = _facts.Find(Harvest.Of(document, limits), tree, html, address);
            var finder = new BodyFinder(tree);
            var blocks = new BodyText(tree, finder, _cues, facts.Title).Blocks(finder.Find());
            return Article(facts, blocks);
        }
        catch (PageTooLargeException hit)
        {
            return TooLarge(hit.Message);
        }
    }

    private static PageArticle Article(PageFacts facts, IReadOnlyList<Block> blocks) => new()
    {
        Title = facts.Title,
        Byline = facts.Byline,
        Outlet = facts.Outlet,
        Published = facts.Published,
        Modified = facts.Modified,
        Language = facts.Language,
        Credits = facts.Credits,
        Canonical = facts.Canonical,
        Feeds = facts.Feeds,
        Text = BodyText.Join(blocks),
    };

    private static NoArticle TooLarge(string reason) => new(NoArticleKind.TooLarge, reason, "Give the text of the article instead.");
}
