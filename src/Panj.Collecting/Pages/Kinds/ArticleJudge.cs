using System.Reflection;
using Panj.Collecting.Pages.Bodies;
using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Markup;
using Panj.Events;

namespace Panj.Collecting.Pages.Kinds;

/// <summary>Tells pages with an article from those without. A long body is an article whatever else the page has.</summary>
internal sealed class ArticleJudge
{
    private const int LongProse = 150;
    private const int MediaProse = 60;
    private const int ShortProse = 20;
    private const int LinksToProse = 4;

    private readonly (string Start, NoArticleKind Kind)[] _titles =
        [.. EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-kinds").Rows.Select(row => (row[0], Enum.Parse<NoArticleKind>(row[1], ignoreCase: true)))];

    /// <summary>Why the page holds no article; null where it holds one.</summary>
    public NoArticle? Refuse(PageImpression page)
    {
        var prose = page.Body.Sum(block => Math.Max(0, BlockWorth.Of(block)));
        if (prose >= LongProse) return null;
        if (page.Tree.Blocks.Count == 0) return No(NoArticleKind.Empty, "holds no words", "It may need scripts to show any; give the text of the article instead.");
        if (OfTitle(page.Harvest) is { } titled) return Describe(titled);
        if (page.Harvest.Passwords > 0 && prose < MediaProse) return Describe(NoArticleKind.Login);
        if (IsMedia(page) && prose < MediaProse) return Describe(NoArticleKind.Media);
        if (IsIndex(page, prose)) return Describe(NoArticleKind.Index);
        return page.Body.Count == 0 || (prose < ShortProse && !page.Linked.IsArticle) ? Describe(NoArticleKind.NoBody) : null;
    }

    private NoArticleKind? OfTitle(Harvest harvest)
    {
        foreach (var title in harvest.Headlines.Select(headline => Titles.Text(headline.Element)).Prepend(harvest.Title ?? "").Take(2))
            foreach (var (start, kind) in _titles)
                if (title.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (title.Length == start.Length || !char.IsLetterOrDigit(title[start.Length]))) return kind;
        return null;
    }

    private static bool IsMedia(PageImpression page) =>
        page.Linked.Types.Contains("VideoObject") || page.Linked.Types.Contains("AudioObject") || page.Linked.Types.Contains("ImageGallery")
        || page.Harvest.Meta.GetValueOrDefault("og:type")?.StartsWith("video", StringComparison.Ordinal) == true;

    /// <summary>Many more words lead elsewhere than tell something, and nothing claims to be an article.</summary>
    private static bool IsIndex(PageImpression page, double prose)
    {
        if (page.Linked.IsArticle || (prose >= ShortProse && HoldsOneArticle(page.Tree))) return false;
        if (page.Harvest.Meta.GetValueOrDefault("og:type") == "article" && prose >= ShortProse) return false;
        return page.Tree.Blocks.Sum(block => block.LinkWords) > LinksToProse * Math.Max(prose, ShortProse);
    }

    /// <summary>A list of stories marks each of them or none.</summary>
    private static bool HoldsOneArticle(PageTree tree) => tree.Boxes.Count(box => box.Element.LocalName == "article") == 1;

    private static NoArticle Describe(NoArticleKind kind) => kind switch
    {
        NoArticleKind.Error => No(kind, "is a server's message and no article", "Fetch it again, or give the text of the article."),
        NoArticleKind.Search => No(kind, "lists what a search found", "Give the pages of the articles themselves."),
        NoArticleKind.Login => No(kind, "asks to log in and shows no article", "Give the text of the article if you may read it."),
        NoArticleKind.Media => No(kind, "shows a video, sound or pictures with hardly a text", "Give a transcript if there is one."),
        NoArticleKind.Index => No(kind, "lists articles and holds none", "Give the pages of the articles themselves, or follow the site's feed."),
        _ => No(NoArticleKind.NoBody, "holds no text that could be an article", "Give the text of the article instead."),
    };

    private static NoArticle No(NoArticleKind kind, string reason, string remedy) => new(kind, reason, remedy);
}
