using AngleSharp.Dom;
using Panj.Collecting.Pages.Bodies;
using Panj.Collecting.Pages.Dates;
using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Kinds;
using Panj.Collecting.Pages.Live;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages;

/// <summary>Finds the article in a web page. Runs no script, fetches nothing, keeps no state; safe to use from many threads.</summary>
public sealed class PageReader
{
    private const int FewWords = 25;
    private const double LeastShare = 0.2;
    private const int TimesMore = 2;
    private const string LiveType = "LiveBlogPosting";

    private readonly PageLimits _limits;
    private readonly BoundedParser _parser;
    private readonly BoxRoles _roles = new(new ClassWords());
    private readonly LineCues _cues = new();
    private readonly FactFinder _facts;
    private readonly Func<PageImpression, NoArticle?> _refuse;
    private readonly LiveEntries _live;

    /// <summary>Takes the bounds of what a page may cost.</summary>
    public PageReader(PageLimits limits)
        : this(limits, new ArticleJudge().Refuse)
    {
    }

    /// <summary>Takes who says that a page holds no article.</summary>
    internal PageReader(PageLimits limits, Func<PageImpression, NoArticle?> refuse)
    {
        (_limits, _refuse) = (limits, refuse);
        (_parser, _facts, _live) = (new BoundedParser(limits), new FactFinder(limits), new LiveEntries(limits, new WrittenDay()));
    }

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="page">The page as it was sent, decompressed.</param>
    /// <param name="address">Where it was found; makes its relative addresses whole.</param>
    /// <param name="charset">What the HTTP header said of its encoding, null where nothing.</param>
    public PageReading Read(ReadOnlySpan<byte> page, Uri? address = null, string? charset = null)
    {
        if (page.Length > _limits.Bytes) return TooLarge($"is larger than {_limits.Bytes:N0} bytes");
        return PageDecoder.Decode(page, charset) is { } html ? Read(html, address)
            : new NoArticle(NoArticleKind.NotText, "is no text in any charset", "Give the page's HTML; pictures, PDF and archives are not read.");
    }

    /// <summary>Reads a page that is decoded already. A page on which the reading fails costs nothing else: what a mistake of ours throws is told of the page, want of memory and the end of a run are not.</summary>
    public PageReading Read(string html, Uri? address = null)
    {
        if (html.Length > _limits.Bytes) return TooLarge($"is larger than {_limits.Bytes:N0} characters");
        try
        {
            using var document = _parser.Parse(html);
            return document.Body is { } body ? Read(Harvest.Of(document, _limits), body, new DayHints(html, null, address)) : Nothing();
        }
        catch (PageTooLargeException hit)
        {
            return TooLarge(hit.Message);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or FormatException or ArithmeticException or InvalidCastException)
        {
            return new NoArticle(NoArticleKind.Failed, $"could not be read: {fault.GetType().Name}: {fault.Message}", "This is a fault of Panj, not of the page. Please report it with the page's address.");
        }
    }

    private PageReading Read(Harvest harvest, IElement body, DayHints hints)
    {
        var tree = TreeBuilder.Build(body, _roles, withNoScript: false);
        var linked = _facts.Linked(harvest);
        var facts = _facts.Find(harvest, linked, tree, hints);
        var blocks = Body(tree, facts.Title);
        if (Words(blocks) < FewWords)
        {
            var whole = TreeBuilder.Build(body, _roles, withNoScript: true);
            if (Body(whole, facts.Title) is var shown && Words(shown) > FewWords) (tree, blocks) = (whole, shown);
        }

        var refusal = _refuse(new PageImpression(harvest, linked, tree, blocks));
        PageReading reading = refusal is null ? Article(facts, blocks, linked.Types.Contains(LiveType) ? _live.Of(tree, blocks) : []) : refusal;
        return reading with { Canonical = facts.Canonical, Feeds = facts.Feeds };
    }

    private IReadOnlyList<Block> Body(PageTree tree, string? title)
    {
        var finder = new BodyFinder(tree);
        var blocks = new BodyText(tree, finder, _cues, title).Blocks(finder.Find());
        if (Words(blocks) > LeastShare * finder.Prose()) return blocks;
        var distrusting = new BodyFinder(tree, trustsNames: false);
        var others = new BodyText(tree, distrusting, _cues, title).Blocks(distrusting.Find());
        return Words(others) > TimesMore * Words(blocks) ? others : blocks;
    }

    private static int Words(IReadOnlyList<Block> blocks) => blocks.Sum(block => block.Words);

    private static PageArticle Article(PageFacts facts, IReadOnlyList<Block> blocks, IReadOnlyList<PageEntry> entries) => new()
    {
        Title = facts.Title,
        Byline = facts.Byline,
        Outlet = facts.Outlet,
        Published = facts.Published,
        Modified = facts.Modified,
        Language = facts.Language,
        Credits = facts.Credits,
        Text = BodyText.Join(blocks),
        Entries = entries,
    };

    private static NoArticle Nothing() => new(NoArticleKind.Empty, "holds no words", "It may need scripts to show any; give the text of the article instead.");

    private static NoArticle TooLarge(string reason) => new(NoArticleKind.TooLarge, reason, "Give the text of the article instead.");
}
