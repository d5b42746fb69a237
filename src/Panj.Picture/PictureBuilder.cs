using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Disputes;
using Panj.Picture.Merging;
using Panj.Picture.Origins;
using Panj.Picture.Stories;

namespace Panj.Picture;

/// <summary>Merges the reports of readings into events. The same readings give the same snapshot in whatever order and however often they come.</summary>
public sealed class PictureBuilder
{
    private readonly WordRules _rules = WordRules.Standard;

    /// <summary>The picture of <paramref name="readings"/>; every report is in exactly one event.</summary>
    public Snapshot Build(IReadOnlyList<ArticleReading> readings)
    {
        var articles = CanonicalReadings.Of(readings);
        Wording[] wordings = [.. articles.Select(a => new Wording(a, _rules))];
        var copies = CopyFinder.Find(wordings);
        var members = MembersOf(articles);
        var merged = new Merger(new PairScorer(copies)).Merge(members);
        var origins = new OriginFinder(copies);
        var events = merged.Groups.Select(g => EventOf(g, origins)).ToArray();
        return new Snapshot(articles, copies.Copies, Sorted(WithRelated(events, merged.Related))) { Stories = StoryFinder.Find(wordings, copies), Lineages = copies.Lineages };
    }

    private static Member[] MembersOf(IReadOnlyList<ArticleReading> articles)
    {
        var members = articles.SelectMany(r => Enumerable.Range(0, r.Reports.Count).Select(i => new Member(r, i)))
            .OrderBy(m => m.When ?? default).ThenBy(m => m.Key, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < members.Length; i++) members[i].Position = i;
        return members;
    }

    private static Event EventOf(IReadOnlyList<Member> members, OriginFinder finder)
    {
        var origins = finder.Classes(members);
        return EventAssembly.Of(members) with { Origins = origins.Distinct().Count(), Disputes = DisputeFinder.Of(members, origins) };
    }

    private static IEnumerable<Event> WithRelated(Event[] events, IReadOnlyList<(int, int)> related)
    {
        var links = related.Concat(related.Select(r => (r.Item2, r.Item1))).ToLookup(r => r.Item1, r => events[r.Item2].Id);
        return events.Select((e, i) => e with { Related = [.. links[i].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });
    }

    private static IReadOnlyList<Event> Sorted(IEnumerable<Event> events) =>
        [.. events.OrderBy(e => e.When ?? default).ThenBy(e => e.Id, StringComparer.Ordinal)];
}
