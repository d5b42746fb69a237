using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Merging;
using Panj.Picture.Operations;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;

namespace Panj.Picture.Keeping;

/// <summary>
/// Draws the events again that touched reports are in or come into. Reports that no chain of pairs ties to each other, and no decision of a person, are merged
/// without a thought of one another: what such a chain holds together is merged by itself.
/// </summary>
internal sealed class EventKeeper(Desk desk, PairKeeper pairs)
{
    private readonly Dictionary<long, KeptReport> _reports = [];
    private readonly HashSet<ReportPair> _joining = [];

    public async Task DrawAsync()
    {
        var operations = await desk.Rows.OperationsAsync();
        await GatherAsync(await LinksAsync(operations));
        if (_reports.Count == 0 && pairs.Broken.Count == 0) return;
        var byNumber = await desk.MembersAsync(_reports.Keys);
        var members = Member.Ordered(byNumber.Values);
        await LearnAsync();
        var decisions = Decisions.Of(operations, members);
        var merged = new Merger(desk.Scorer, decisions).Merge(members, _joining.Select(p => Scored(p, byNumber)));
        var drawing = new EventDrawing(desk.Copies, decisions);
        var numbers = byNumber.ToDictionary(p => p.Value, p => p.Key);
        KeptEvent[] made = [.. merged.Groups.Select(g => Kept(g, drawing, numbers))];
        var left = made.Select(e => e.Event.Id).ToHashSet(StringComparer.Ordinal);
        var gone = _reports.Values.Select(r => r.Event).OfType<string>().Concat(pairs.Broken).Where(id => !left.Contains(id)).ToHashSet(StringComparer.Ordinal);
        await desk.Rows.Events.ReplaceAsync(gone, made);
    }

    /// <summary>For each article that operations are about, all that one of them is about.</summary>
    private async Task<IReadOnlyDictionary<long, HashSet<long>>> LinksAsync(IReadOnlyList<Operation> operations)
    {
        var links = new Dictionary<long, HashSet<long>>();
        if (operations.Count == 0) return links;
        string[] ids = [.. operations.SelectMany(ArticlesOf).Distinct(StringComparer.Ordinal)];
        var numbers = (await desk.Rows.Wordings.FindAsync(ids)).ToDictionary(a => a.Id, a => a.Number, StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            long[] about = [.. ArticlesOf(operation).Where(numbers.ContainsKey).Select(id => numbers[id]).Distinct()];
            foreach (var article in about)
                if (links.TryGetValue(article, out var others)) others.UnionWith(about);
                else links[article] = [.. about];
        }

        return links;
    }

    private static IEnumerable<string> ArticlesOf(Operation operation) => operation.Sides.SelectMany(side => side).Select(anchor => anchor.ArticleId);

    private async Task GatherAsync(IReadOnlyDictionary<long, HashSet<long>> links)
    {
        long[] next = [.. pairs.Touched];
        while (next.Length > 0)
        {
            var found = await desk.Rows.Reports.FindAsync(next);
            foreach (var report in found) _reports[report.Number] = report;
            var tied = (await desk.Rows.Reports.PairsAsync([.. found.Select(r => r.Number)])).Where(p => p.MayJoin && IsDrawn(p.Other)).ToArray();
            _joining.UnionWith(tied.Where(p => p.One < p.Other));
            _joining.UnionWith(tied.Where(p => p.One > p.Other).Select(p => p with { One = p.Other, Other = p.One }));
            var linked = found.Select(r => ReportNumber.ArticleOf(r.Number)).Distinct().SelectMany(a => links.GetValueOrDefault(a) ?? []).Distinct();
            var more = tied.Select(p => p.Other).ToHashSet();
            more.UnionWith((await desk.Rows.Reports.RangesAsync([.. linked.Select(ReportNumber.RangeOf)])).SelectMany(reports => reports).Select(r => r.Number));
            next = [.. more.Where(r => !_reports.ContainsKey(r) && IsDrawn(r))];
        }
    }

    private bool IsDrawn(long report) => !desk.Outdated.Contains(ReportNumber.ArticleOf(report));

    private async Task LearnAsync()
    {
        long[] articles = [.. _reports.Keys.Select(ReportNumber.ArticleOf).Distinct()];
        await desk.RelateAsync(articles);
        await desk.LendersAsync(await desk.ReadingsAsync(articles));
    }

    private static ScoredPair Scored(ReportPair pair, IReadOnlyDictionary<long, Member> members)
    {
        var (one, other) = (members[pair.One].Position, members[pair.Other].Position);
        return new ScoredPair(Math.Min(one, other), Math.Max(one, other), pair.Total);
    }

    private static KeptEvent Kept(IReadOnlyList<Member> members, EventDrawing drawing, Dictionary<Member, long> numbers)
    {
        var (happening, isHidden) = drawing.Of(members);
        return new KeptEvent
        {
            Event = happening,
            IsHidden = isHidden,
            Reports = [.. members.Select(m => numbers[m])],
            Searched = string.Join(' ', EventSearch.WordsOf(happening, members.Select(m => m.Reading))),
            Theatres = [.. TheatreFile.Standard.Values.Where(theatre => theatre.Holds(happening)).Select(theatre => theatre.Name)],
            BoardTheatres = [.. TheatreFile.Standard.Values.Where(theatre => BoardRegion.MayHold(theatre, happening, members)).Select(theatre => theatre.Name)],
            Sources = EventSources.Of(members.Select(m => (m.Reading, m.Report))),
            FirstTold = members.Select(m => PublishedDays.Of(m.Reading)).Min(),
        };
    }
}
