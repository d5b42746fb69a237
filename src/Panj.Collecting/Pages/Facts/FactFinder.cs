using Panj.Collecting.Pages.Dates;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Facts;

/// <summary>Puts together what a page states of itself.</summary>
internal sealed class FactFinder(PageLimits limits)
{
    private readonly MetaNames _names = new();
    private readonly JsonLd _json = new(limits);
    private readonly DayFinder _days = new(new WrittenDay(), new MetaNames());

    /// <summary>What the JSON-LD of a page says.</summary>
    public LinkedArticle Linked(Harvest harvest) => _json.Read(harvest.Json);

    public PageFacts Find(Harvest harvest, LinkedArticle linked, PageTree tree, DayHints hints)
    {
        var address = hints.Address;
        var outlet = First("outlet", harvest) ?? linked.Publisher;
        var title = Titles.Of(harvest, linked, First("title", harvest), outlet);
        var language = Language(linked.Language ?? Root(tree) ?? First("language", harvest));
        var shown = _days.Shown(harvest, tree, hints with { Title = title, Language = language });
        return new PageFacts
        {
            Title = title,
            Byline = Bylines.Of(harvest, linked, First("byline", harvest)),
            Outlet = outlet,
            Published = _days.Published(harvest, linked, shown, hints),
            Modified = _days.Modified(harvest, linked, shown),
            Language = language,
            Credits = [.. linked.Credits.Concat(_names.Of("credit", harvest.Meta).Select(fact => fact.Value)).Where(name => name != outlet).Distinct(StringComparer.Ordinal)],
            Canonical = Addresses.Canonical(harvest, address),
            Feeds = Addresses.Feeds(harvest, address),
        };
    }

    private string? First(string fact, Harvest harvest) => _names.Of(fact, harvest.Meta).Select(found => found.Value).FirstOrDefault();

    private static string? Root(PageTree tree) => tree.Root.Element.ParentElement?.GetAttribute("lang") ?? tree.Root.Element.GetAttribute("lang");

    /// <summary>A tag of letters, digits and hyphens as BCP 47 wants it; pages write underscores and longer things.</summary>
    private static string? Language(string? written)
    {
        var tag = written?.Trim().Replace('_', '-');
        return tag is { Length: >= 2 and <= 12 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;
    }
}
