using System.Buffers;
using AngleSharp.Dom;
using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Finds the day of publication: what the page tells machines first, then what it shows beside the headline, then its address.</summary>
internal sealed class DayFinder(WrittenDay written, MetaNames names)
{
    private static readonly SearchValues<string> PublishedWords = SearchValues.Create(["publish", "posted", "pubdate", "entry-date", "post-date", "article-date", "dateline", "created", "date-single"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ModifiedWords = SearchValues.Create(["updat", "modif"], StringComparison.OrdinalIgnoreCase);

    private readonly ShownDays _shown = new(written);
    private readonly NumberOrders _orders = new();

    /// <summary>The days that a page shows to people, nearest to its headline first.</summary>
    public IReadOnlyList<ShownDay> Shown(Harvest harvest, PageTree tree, DayHints hints) =>
        _shown.Of(tree, hints.Title, _orders.Of(tree, hints.Language, hints.Address ?? Addresses.Canonical(harvest, null)));

    /// <summary>The day of publication, null where nothing says one.</summary>
    public PageDay? Published(Harvest harvest, LinkedArticle linked, IReadOnlyList<ShownDay> shown, DayHints hints)
    {
        var address = OfAddress(harvest, hints.Address);
        if (Stated(harvest, linked, hints.Title) is { } stated) return AtHome(Weighed(stated, shown), address);
        return OfTimes(harvest, hints.Title, marked: false) is { } time ? AtHome(time, address) : Other(linked, shown, hints, address);
    }

    /// <summary>A day shown that speaks of no update and is earlier than what machines are told: the site was moved since. A day's difference is one of time zones.</summary>
    private static PageDay Weighed(PageDay stated, IReadOnlyList<ShownDay> shown)
    {
        if (shown.Count == 0 || shown[0].IsUpdate || shown.Any(one => !one.IsUpdate && one.Day == stated.Day)) return stated;
        return stated.Day.DayNumber - shown[0].Day.DayNumber > 1 ? new PageDay(shown[0].Day, null, "text, earlier than " + stated.KnownBy) : stated;
    }

    /// <summary>A moment told in universal time has the day of Greenwich; an address holds that of the place of publication.</summary>
    private static PageDay AtHome(PageDay stated, PageDay? address) =>
        stated.Time is { Offset.Ticks: 0 } && address is { } home && Math.Abs(home.Day.DayNumber - stated.Day.DayNumber) == 1
            ? stated with { Day = home.Day, KnownBy = stated.KnownBy + ", on the day of the address" } : stated;

    private PageDay? Stated(Harvest harvest, LinkedArticle linked, string? title) =>
        (linked.IsArticle ? written.OfValue(linked.Published, "json-ld datePublished") : null)
        ?? OfMeta(harvest, "published", "meta")
        ?? OfTimes(harvest, title, marked: true);

    private PageDay? Other(LinkedArticle linked, IReadOnlyList<ShownDay> shown, DayHints hints, PageDay? address) =>
        OfShown(shown, update: false)
        ?? written.OfValue(linked.Published, "json-ld datePublished of the page")
        ?? written.OfValue(PageData.Published(hints.Html), "data of the page")
        ?? address
        ?? OfShown(shown, update: true);

    private static PageDay? OfShown(IReadOnlyList<ShownDay> shown, bool update)
    {
        foreach (var one in shown)
            if (one.IsUpdate == update) return new PageDay(one.Day, null, update ? "text, of an update" : "text");
        return null;
    }

    /// <summary>The day of the last change, null where nothing says one. Who shows one alone has it for the day of publication too.</summary>
    public PageDay? Modified(Harvest harvest, LinkedArticle linked, IReadOnlyList<ShownDay> shown) =>
        written.OfValue(linked.Modified, "json-ld dateModified") ?? OfMeta(harvest, "modified", "meta") ?? OfModifiedTime(harvest) ?? OfShown(shown, update: true);

    private PageDay? OfModifiedTime(Harvest harvest)
    {
        foreach (var (time, _) in harvest.Times)
            if (IsModified(time) && !Surroundings.AreElsewhere(time) && Value(time) is { } value && written.OfValue(value, "time element of a change") is { } day) return day;
        return null;
    }

    private PageDay? OfMeta(Harvest harvest, string fact, string by)
    {
        foreach (var (name, value) in names.Of(fact, harvest.Meta))
            if (written.OfValue(value, $"{by} {name}") is { } day) return day;
        return null;
    }

    /// <summary>The time nearest to the headline: others belong to lists of stories around it.</summary>
    private PageDay? OfTimes(Harvest harvest, string? title, bool marked)
    {
        var headline = Headline(harvest.Headlines, title);
        foreach (var (time, _) in harvest.Times.OrderBy(time => headline is null ? 0 : Math.Abs(time.At - headline.Value)))
        {
            if (IsModified(time) || Surroundings.AreElsewhere(time) || IsPublished(time) != marked) continue;
            if (Value(time) is { } value && written.OfValue(value, "time element") is { } day) return day;
        }

        return null;
    }

    private static int? Headline(List<PlacedElement> headlines, string? title)
    {
        foreach (var (element, at) in headlines)
            if (title is not null && Titles.Text(element) is { Length: > 0 } text && (text.StartsWith(title, StringComparison.OrdinalIgnoreCase) || title.StartsWith(text, StringComparison.OrdinalIgnoreCase))) return at;
        return headlines.Count > 0 ? headlines[0].At : null;
    }

    private static string? Value(IElement time) => time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? Titles.Text(time);

    private static bool IsPublished(IElement time) => time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished" || Named(time, PublishedWords);

    private static bool IsModified(IElement time) => time.GetAttribute("itemprop") == "dateModified" || (Named(time, ModifiedWords) && !Named(time, PublishedWords));

    private static bool Named(IElement time, SearchValues<string> words) => time.ClassName is { } names && names.AsSpan().ContainsAny(words);

    private PageDay? OfAddress(Harvest harvest, Uri? address)
    {
        foreach (var own in new[] { address, Addresses.Canonical(harvest, address) })
            if (own is not null && written.OfPath(own.AbsolutePath) is { } day) return new PageDay(day, null, "address");
        return null;
    }
}
