using Panj.Events.Ports;
using Panj.Picture.Merging;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps the pairs of reports that fit. A report that comes or goes bears on its neighbours in each of its blocks, and on those pairs of them between which it
/// stands at the very reach of <see cref="CandidatePairs.Neighbours"/>.
/// </summary>
/// <param name="desk">What lies at hand.</param>
/// <param name="gone">Articles with which nothing is compared: they are taken out now or in another step.</param>
internal sealed class PairKeeper(Desk desk, IReadOnlySet<long> gone)
{
    /// <summary>The first byte of a position is the rank of its time: this one for a day whose year is not told.</summary>
    private const byte Yearless = 1;

    /// <summary>Articles whose reports are looked up at once: the neighbours of all of them are in memory meanwhile.</summary>
    private const int Together = 50;

    private static readonly byte[] _yearless = [Yearless];
    private static readonly byte[] _yearlessEnd = [Yearless + 1];

    private readonly HashSet<long> _touched = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>Reports whose event may be another.</summary>
    public IEnumerable<long> Touched => _touched.Where(report => !IsGone(report));

    /// <summary>Events that lost a report.</summary>
    public IReadOnlyCollection<string> Broken => _broken;

    private IReportRows Rows => desk.Rows.Reports;

    /// <summary>All reports of some articles may be drawn otherwise.</summary>
    public async Task TouchAsync(IEnumerable<long> articles)
    {
        foreach (var reports in (await OfAsync(articles)).Values) _touched.UnionWith(reports.Select(r => r.Number));
    }

    public async Task RemoveAsync(IEnumerable<long> articles)
    {
        KeptReport[] reports = [.. (await OfAsync(articles)).Values.SelectMany(of => of)];
        if (reports.Length == 0) return;
        await UnpairAsync([.. (await Rows.PairsAsync([.. reports.Select(r => r.Number)])).Select(p => Sorted(p.One, p.Other)).Distinct()]);
        _broken.UnionWith(reports.Select(r => r.Event).OfType<string>());
        _touched.UnionWith(await Rows.OfEventsAsync([.. _broken]));
        var met = new HashSet<(long, long)>();
        foreach (var report in reports)
        {
            await Rows.UnfileAsync(report);
            foreach (var (block, _, before, after) in await NeighboursAsync([report]))
                met.UnionWith(AtReach(before, after).Where(p => MayMeet(block, p.One, p.Other)).Select(p => Sorted(p.One.Report, p.Other.Report)));
            await Rows.RemoveAsync(report.Number);
        }

        await ScoreAsync(met);
    }

    public async Task AddAsync(IEnumerable<long> articles)
    {
        foreach (var some in articles.Chunk(Together))
        {
            var members = new Dictionary<long, Member>();
            foreach (var article in await desk.ReadingsAsync(some))
                foreach (var (index, member) in article.Members.Index()) members[ReportNumber.Of(article.Number, index)] = member;
            await AddAsync(members);
        }
    }

    /// <summary>Scores pairs of two articles each again.</summary>
    public async Task ScoreAgainAsync(IEnumerable<(long, long)> articles)
    {
        (long One, long Other)[] pairs = [.. articles.Where(p => !gone.Contains(p.Item1) && !gone.Contains(p.Item2))];
        var reports = await OfAsync(pairs.SelectMany(p => (long[])[p.One, p.Other]));
        var meeting = pairs.SelectMany(p => reports[p.One].SelectMany(mine => reports[p.Other].Select(theirs => (mine, theirs))));
        await ScoreAsync((await NeighboursAsync([.. meeting])).Select(p => Sorted(p.One.Number, p.Other.Number)).ToHashSet());
    }

    private static (long, long) Sorted(long one, long other) => (Math.Min(one, other), Math.Max(one, other));

    private bool IsGone(long report) => gone.Contains(ReportNumber.ArticleOf(report));

    private async Task AddAsync(Dictionary<long, Member> members)
    {
        KeptReport[] reports = [.. members.Select(m => new KeptReport(m.Key, m.Value.Order, [.. BlockKeys.Of(m.Value)]))];
        await Rows.AddAsync(reports);
        _touched.UnionWith(members.Keys);
        var met = new HashSet<(long, long)>();
        var parted = new HashSet<(long, long)>();
        foreach (var came in (await NeighboursAsync(reports)).GroupBy(n => n.Block))
        {
            foreach (var (block, report, before, after) in came)
                met.UnionWith(before.Concat(after).Where(p => MayMeet(block, p, PlaceOf(report))).Select(p => Sorted(report.Number, p.Report)));
            var stretches = BlockStretch.Of(came.Select(n => (PlaceOf(n.Report), n.Before, n.After)));
            parted.UnionWith(stretches.SelectMany(s => s.Parted()).Where(p => MayMeet(came.Key, p.One, p.Other)).Select(p => Sorted(p.One.Report, p.Other.Report)));
        }

        await PartAsync(parted);
        await MeetAsync(members, met);
    }

    /// <summary>Scores pairs of which one report has just come.</summary>
    private async Task MeetAsync(Dictionary<long, Member> come, HashSet<(long One, long Other)> met)
    {
        met.RemoveWhere(p => IsGone(p.One) || IsGone(p.Other));
        var members = await desk.MembersAsync([.. met.SelectMany(p => (long[])[p.One, p.Other]).Distinct()]);
        var fit = met.Where(p => PairScorer.MayFit(members[p.One], members[p.Other])).ToArray();
        var articles = fit.SelectMany(p => (long[])[p.One, p.Other]).ToLookup(come.ContainsKey, ReportNumber.ArticleOf);
        await desk.RelateAsync(articles[true].ToHashSet(), articles[false].Concat(articles[true]).ToHashSet());
        ReportPair[] pairs = [.. fit.Select(p => Scored(p, members)).OfType<ReportPair>()];
        await Rows.PairAsync(pairs);
        foreach (var pair in pairs) Touch(pair.One, pair.Other);
    }

    /// <summary>Scores pairs that may not have been scored, or otherwise.</summary>
    private async Task ScoreAsync(HashSet<(long One, long Other)> pairs)
    {
        (long One, long Other)[] asked = [.. pairs.Where(p => !IsGone(p.One) && !IsGone(p.Other))];
        if (asked.Length == 0) return;
        long[] reports = [.. asked.SelectMany(p => (long[])[p.One, p.Other]).Distinct()];
        var members = await desk.MembersAsync(reports);
        await desk.RelateAsync(reports.Select(ReportNumber.ArticleOf));
        var kept = (await Rows.PairsAsync([.. asked.Select(p => p.One).Distinct()])).ToDictionary(p => (p.One, p.Other));
        ReportPair[] scored = [.. asked.Select(p => Scored(p, members)).OfType<ReportPair>()];
        ReportPair[] other = [.. scored.Where(p => !kept.TryGetValue((p.One, p.Other), out var known) || known != p)];
        await Rows.PairAsync(other);
        foreach (var pair in other) Touch(pair.One, pair.Other);
        await UnpairAsync([.. asked.Except(scored.Select(p => (p.One, p.Other))).Where(kept.ContainsKey)]);
    }

    /// <summary>Two reports as the pair that they are, null where they do not fit.</summary>
    private ReportPair? Scored((long One, long Other) pair, IReadOnlyDictionary<long, Member> members)
    {
        var (one, other) = (members[pair.One], members[pair.Other]);
        var total = desk.Scorer.Score(one, other).Total;
        return total < MergeScore.Related ? null : new ReportPair(pair.One, pair.Other, total, total >= MergeScore.Same && PairScorer.MayMerge(one, other));
    }

    private async Task UnpairAsync(IReadOnlyList<(long One, long Other)> pairs)
    {
        await Rows.UnpairAsync(pairs);
        foreach (var (one, other) in pairs) Touch(one, other);
    }

    private void Touch(long one, long other)
    {
        _touched.Add(one);
        _touched.Add(other);
    }

    /// <summary>Reports between which others have come are no pairs any more, unless another block brings them together.</summary>
    private async Task PartAsync(HashSet<(long One, long Other)> parted)
    {
        if (parted.Count == 0) return;
        var pairs = (await Rows.PairsAsync([.. parted.Select(p => p.One).Distinct()])).Select(p => (p.One, p.Other)).Where(parted.Contains).ToArray();
        if (pairs.Length == 0) return;
        var reports = (await Rows.FindAsync([.. pairs.SelectMany(p => (long[])[p.One, p.Other]).Distinct()])).ToDictionary(r => r.Number);
        var near = (await NeighboursAsync([.. pairs.Select(p => (reports[p.One], reports[p.Other]))])).Select(p => (p.One.Number, p.Other.Number)).ToHashSet();
        await UnpairAsync([.. pairs.Where(p => !near.Contains(p))]);
    }

    /// <summary>Neighbours of reports in each of their blocks, but for blocks without a year where all have one: nobody meets there.</summary>
    private async Task<IEnumerable<(long Block, KeptReport Report, IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(IReadOnlyList<KeptReport> reports)
    {
        var asked = reports.Where(r => r.Position.Span[0] != Yearless).SelectMany(r => r.Blocks.Where(BlockKeys.IsYearless)).ToHashSet();
        var meeting = await Rows.HavingAnyAsync([.. asked], _yearless, _yearlessEnd);
        var places = reports.SelectMany(r => r.Blocks.Where(block => !asked.Contains(block) || meeting.Contains(block)).Select(block => (Block: block, Report: r))).ToArray();
        var found = await Rows.NeighboursAsync([.. places.Select(p => (p.Block, p.Report.Position))], CandidatePairs.Neighbours);
        return places.Zip(found, (place, around) => (place.Block, place.Report, around.Before, around.After));
    }

    /// <summary>Those of some pairs of reports that are near each other in one of their blocks.</summary>
    private async Task<IEnumerable<(KeptReport One, KeptReport Other)>> NeighboursAsync(IReadOnlyList<(KeptReport One, KeptReport Other)> pairs)
    {
        var common = pairs.SelectMany(p => p.One.Blocks.Intersect(p.Other.Blocks).Where(block => MayMeet(block, PlaceOf(p.One), PlaceOf(p.Other))).Select(block => (Block: block, Pair: p))).ToArray();
        var counts = await Rows.CountAsync([.. common.Select(c => Stretch(c.Block, c.Pair.One.Position, c.Pair.Other.Position))], CandidatePairs.Neighbours + 1);
        return common.Zip(counts).Where(c => c.Second <= CandidatePairs.Neighbours).Select(c => c.First.Pair).DistinctBy(p => (p.One.Number, p.Other.Number));
    }

    private static (long, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>) Stretch(long block, ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) =>
        one.Span.SequenceCompareTo(other.Span) <= 0 ? (block, one, other) : (block, other, one);

    private static BlockPlace PlaceOf(KeptReport report) => new(report.Number, report.Position);

    /// <summary>True where the block lets them meet and their times may be one.</summary>
    private static bool MayMeet(long block, BlockPlace one, BlockPlace other) =>
        (!BlockKeys.IsYearless(block) || IsYearless(one) || IsYearless(other)) && !TimeMatch.AreApart(one.Position.Span, other.Position.Span);

    private static bool IsYearless(BlockPlace place) => place.Position.Span[0] == Yearless;

    /// <summary>Pairs on either side of a position that meet without it and do not meet with it.</summary>
    private static IEnumerable<(BlockPlace One, BlockPlace Other)> AtReach(IReadOnlyList<BlockPlace> before, IReadOnlyList<BlockPlace> after)
    {
        for (var near = 0; near < Math.Min(before.Count, CandidatePairs.Neighbours); near++)
            if (CandidatePairs.Neighbours - 1 - near < after.Count) yield return (before[near], after[CandidatePairs.Neighbours - 1 - near]);
    }

    private async Task<IReadOnlyDictionary<long, IReadOnlyList<KeptReport>>> OfAsync(IEnumerable<long> articles)
    {
        long[] asked = [.. articles.Distinct()];
        return asked.Zip(await Rows.RangesAsync([.. asked.Select(ReportNumber.RangeOf)])).ToDictionary(a => a.First, a => a.Second);
    }
}
