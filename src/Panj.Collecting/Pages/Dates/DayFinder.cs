using AngleSharp.Dom;
using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Finds the day of publication: what the page tells machines first, then what it shows beside the headline, then its address.</summary>
internal sealed class DayFinder(WrittenDay written, MetaNames names)
{
    private static readonly string[] PublishedWords = ["publish", "posted", "pubdate", "entry-date", "post-date", "article-date", "dateline", "created", "date-single"];
    private static readonly string[] ModifiedWords = ["updat", "modif"];

    private readonly ShownDays _shown = new(written);

    public PageDay? Published(Harvest harvest, LinkedArticle linked, PageTree tree, DayHints hints)
    {
        var shown = _shown.Of(tree, hints.Title);
        return Stated(harvest, linked) is { } stated ? Weighed(stated, shown) : Other(harvest, linked, shown, hints);
    }

    /// <summary>A day shown that speaks of no update and is earlier than what machines are told: the site was moved since. A day's difference is one of time zones.</summary>
    private static PageDay Weighed(PageDay stated, IReadOnlyList<ShownDay> shown)
    {
        if (shown.Count == 0 || shown[0].IsUpdate || shown.Any(one => one.Day == stated.Day)) return stated;
        return stated.Day.DayNumber - shown[0].Day.DayNumber > 1 ? new PageDay(shown[0].Day, null, "text, earlier than " + stated.KnownBy) : stated;
    }

    private PageDay? Stated(Harvest harvest, LinkedArticle linked) =>
        (linked.IsArticle ? written.OfValue(linked.Published, "json-ld datePublished") : null)
        ?? OfMeta(harvest, "published", "meta")
        ?? OfTimes(harvest, marked: true);

    private PageDay? Other(Harvest harvest, LinkedArticle linked, IReadOnlyList<ShownDay> shown, DayHints hints) =>
        OfTimes(harvest, marked: false)
        ?? OfShown(shown, update: false)
        ?? written.OfValue(linked.Published, "json-ld datePublished of the page")
        ?? written.OfValue(PageData.Published(hints.Html), "data of the page")
        ?? OfAddress(harvest, hints.Address)
        ?? OfShown(shown, update: true);

    private static PageDay? OfShown(IReadOnlyList<ShownDay> shown, bool update)
    {
        foreach (var one in shown)
            if (one.IsUpdate == update) return new PageDay(one.Day, null, update ? "text, of an update" : "text");
        return null;
    }

    public PageDay? Modified(Harvest harvest, LinkedArticle linked) =>
        written.OfValue(linked.Modified, "json-ld dateModified") ?? OfMeta(harvest, "modified", "meta");

    private PageDay? OfMeta(Harvest harvest, string fact, string by)
    {
        foreach (var (name, value) in names.Of(fact, harvest.Meta))
            if (written.OfValue(value, $"{by} {name}") is { } day) return day;
        return null;
    }

    private PageDay? OfTimes(Harvest harvest, bool marked)
    {
        foreach (var time in harvest.Times)
        {
            if (IsModified(time) || IsElsewhere(time) || IsPublished(time) != marked) continue;
            if (Value(time) is { } value && written.OfValue(value, "time element") is { } day) return day;
        }

        return null;
    }

    private static string? Value(IElement time) => time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? Titles.Text(time);

    private static bool IsPublished(IElement time) => time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished" || Named(time, PublishedWords);

    private static bool IsModified(IElement time) => time.GetAttribute("itemprop") == "dateModified" || (Named(time, ModifiedWords) && !Named(time, PublishedWords));

    private static bool Named(IElement time, string[] words) =>
        time.ClassName is { } names && words.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsElsewhere(IElement time)
    {
        for (var at = time.ParentElement; at is not null; at = at.ParentElement)
            if (at.LocalName is "nav" or "footer" || (at.ClassName is { } names && (names.Contains("related", StringComparison.OrdinalIgnoreCase) || names.Contains("comment", StringComparison.OrdinalIgnoreCase)))) return true;
        return false;
    }

    private static PageDay? OfAddress(Harvest harvest, Uri? address)
    {
        foreach (var own in new[] { address, Addresses.Canonical(harvest, address) })
            if (own is not null && WrittenDay.OfPath(own.AbsolutePath) is { } day) return new PageDay(day, null, "address");
        return null;
    }
}
