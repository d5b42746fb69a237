using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Merging;
using Panj.Picture.Operations;
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
        var wordings = Wording.Of(articles, _rules);
        var copies = CopyFinder.Find(wordings);
        var members = Member.Ordered(articles.SelectMany(Member.Of));
        var decisions = Decisions.Of(operations, members);
        var scorer = new PairScorer(copies);
        var merged = new Merger(scorer, decisions).Merge(members, CandidatePairs.Scored(members, scorer));
        var drawing = new EventDrawing(copies, decisions);
        var drawn = merged.Groups.Select(drawing.Of).ToArray();
        var events = WithRelated([.. drawn.Select(d => d.Event)], merged.Related).Zip(drawn, (e, d) => (Event: e, d.IsHidden)).ToLookup(e => e.IsHidden, e => e.Event);
        return new Snapshot(articles, copies.Copies, Sorted(events[false]))
        {
            Hidden = Sorted(events[true]),
            Stories = StoryFinder.Find(wordings, copies),
            Lineages = copies.Lineages,
        };
    }

    private static IEnumerable<Event> WithRelated(Event[] events, IReadOnlyList<(int, int)> related)
    {
        var links = related.Concat(related.Select(r => (r.Item2, r.Item1))).ToLookup(r => r.Item1, r => events[r.Item2].Id);
        return events.Select((e, i) => e with { Related = [.. links[i].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });
    }

    private static IReadOnlyList<Event> Sorted(IEnumerable<Event> events) =>
        [.. events.OrderBy(e => e.When ?? default).ThenBy(e => e.Id, StringComparer.Ordinal)];
}
