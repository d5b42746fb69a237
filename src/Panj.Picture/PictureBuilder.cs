using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Disputes;
using Panj.Picture.Merging;
using Panj.Picture.Operations;
using Panj.Picture.Origins;
using Panj.Picture.Stories;

namespace Panj.Picture;

/// <summary>Merges the reports of readings into events. The same readings give the same snapshot in whatever order and however often they come.</summary>
public sealed class PictureBuilder
{
    private readonly WordRules _rules = WordRules.Standard;

    /// <summary>The picture of <paramref name="readings"/>; every report is in exactly one event.</summary>
    public Snapshot Build(IReadOnlyList<ArticleReading> readings) => Build(readings, []);

    /// <summary>The picture of <paramref name="readings"/> as persons have set it right; every report is in exactly one event, shown or hidden.</summary>
    public Snapshot Build(IReadOnlyList<ArticleReading> readings, IReadOnlyList<Operation> operations)
    {
        var articles = CanonicalReadings.Of(readings);
        Wording[] wordings = [.. articles.Select(a => new Wording(a, _rules))];
        var copies = CopyFinder.Find(wordings);
        var members = MembersOf(articles);
        var decisions = Decisions.Of(operations, members);
        var merged = new Merger(new PairScorer(copies), decisions).Merge(members);
        var finder = new OriginFinder(copies);
        var drawn = merged.Groups.Select(g => EventOf(g, finder, decisions)).ToArray();
        var events = WithRelated([.. drawn.Select(d => d.Event)], merged.Related).Zip(drawn, (e, d) => (Event: e, d.IsHidden)).ToLookup(e => e.IsHidden, e => e.Event);
        return new Snapshot(articles, copies.Copies, Sorted(events[false]))
        {
            Hidden = Sorted(events[true]),
            Stories = StoryFinder.Find(wordings, copies),
            Lineages = copies.Lineages,
        };
    }

    private static Member[] MembersOf(IReadOnlyList<ArticleReading> articles)
    {
        var members = articles.SelectMany(r => Enumerable.Range(0, r.Reports.Count).Select(i => new Member(r, i)))
            .OrderBy(m => m.When ?? default).ThenBy(m => m.Key, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < members.Length; i++) members[i].Position = i;
        return members;
    }

    private static (Event Event, bool IsHidden) EventOf(IReadOnlyList<Member> members, OriginFinder finder, Decisions decisions)
    {
        var origins = finder.Classes(members);
        var happening = EventAssembly.Of(members) with
        {
            Origins = origins.Distinct().Count(),
            Disputes = DisputeFinder.Of(members, origins),
            Operations = decisions.On(members),
        };
        return (happening, decisions.IsHidden(members, origins));
    }

    private static IEnumerable<Event> WithRelated(Event[] events, IReadOnlyList<(int, int)> related)
    {
        var links = related.Concat(related.Select(r => (r.Item2, r.Item1))).ToLookup(r => r.Item1, r => events[r.Item2].Id);
        return events.Select((e, i) => e with { Related = [.. links[i].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });
    }

    private static IReadOnlyList<Event> Sorted(IEnumerable<Event> events) =>
        [.. events.OrderBy(e => e.When ?? default).ThenBy(e => e.Id, StringComparer.Ordinal)];
}
