using Panj.Events;

namespace Panj.Picture.Merging;

/// <summary>Makes one event of the reports that were found to tell it: late facts refine, and what differs is kept as a dispute elsewhere.</summary>
internal static class EventAssembly
{
    /// <summary>From the most exact to the least; near a place says more than its province.</summary>
    private static readonly Precision[] _exactness =
        [Precision.Site, Precision.City, Precision.District, Precision.Near, Precision.Province, Precision.Border, Precision.Sea, Precision.Country];

    /// <summary>The event of <paramref name="members"/>, which are in their canonical order; origins, disputes and relations are still to be told.</summary>
    public static Event Of(IReadOnlyList<Member> members)
    {
        var kind = Commonest(members.Select(m => m.Report.Kind));
        var modes = members.Where(m => m.Report.Kind == kind).Select(m => m.Report.Mode).OfType<string>().ToArray();
        return new Event
        {
            Id = EventIdentity.Of(members),
            Kind = kind,
            Mode = modes.Length == 0 ? null : Commonest(modes),
            Status = StatusOf(members),
            Background = members.All(m => m.Report.Background),
            Participants = PartyUnion.Of(members),
            When = WhenOf(members),
            Where = WhereOf(members),
            Figures = FigureUnion.Of(members),
            Outlets = members.Select(m => m.Outlet).Distinct(StringComparer.Ordinal).Count(),
            Origins = 1,
            Reports = [.. members.Select(m => m.Reference).OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Index)],
        };
    }

    /// <summary>The latest told; of one day's accounts the one most give, and of as many the more careful one.</summary>
    private static EventStatus StatusOf(IReadOnlyList<Member> members)
    {
        var told = members.Any(m => !m.Report.Background) ? members.Where(m => !m.Report.Background) : members;
        var latest = told.Max(m => m.Published);
        return told.Where(m => m.Published == latest).GroupBy(m => m.Report.Status).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
    }

    /// <summary>The time most accounts leave room for, as exactly as they tell it together.</summary>
    private static When? WhenOf(IReadOnlyList<Member> members)
    {
        var times = members.Select(m => m.When).OfType<When>().ToArray();
        if (times.Length == 0) return null;
        var best = times.Distinct().OrderByDescending(t => times.Count(o => o.Overlaps(t))).ThenByDescending(t => t.IsYearKnown).ThenBy(WidthOf).ThenBy(t => t).First();
        return times.Distinct().Order().Aggregate(best, (known, other) => known.Intersect(other) ?? known);
    }

    private static int WidthOf(When when) => when is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static Place? WhereOf(IReadOnlyList<Member> members)
    {
        var places = members.Select(m => m.Where).OfType<Place>().ToArray();
        return places.OrderBy(p => Array.IndexOf(_exactness, p.Precision)).ThenByDescending(p => places.Count(o => o.Name == p.Name))
            .ThenByDescending(p => p.Latitude is not null).ThenBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault();
    }

    private static T Commonest<T>(IEnumerable<T> values) where T : notnull =>
        values.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, Comparer<T>.Create(Compare)).First().Key;

    private static int Compare<T>(T one, T other) =>
        one is string text && other is string another ? string.CompareOrdinal(text, another) : Comparer<T>.Default.Compare(one, other);
}
