using Panj.Events.Ports;
using Panj.Picture.Merging;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps the pairs of reports that fit. A report that comes or goes bears on its neighbours in each of its blocks, and on those pairs of them between which it
/// stands at the very reach of <see cref="CandidatePairs.Neighbours"/>.
/// </summary>
internal sealed class PairKeeper(Desk desk, IReadOnlySet<long> gone)
{
    /// <summary>The first byte of a position is the rank of its time: this one for a day whose year is not told.</summary>
    private const byte Yearless = 1;

    private static readonly byte[] _yearless = [Yearless];
    private static readonly byte[] _yearlessEnd = [Yearless + 1];

    private readonly HashSet<long> _touched = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>Reports whose event may be another.</summary>
    public IReadOnlyCollection<long> Touched => _touched;

    /// <summary>Events that lost a report.</summary>
    public IReadOnlyCollection<string> Broken => _broken;

    private IReportRows Rows => desk.Rows.Reports;

    /// <summary>All reports of some articles may be drawn otherwise.</summary>
    public async Task TouchAsync(IEnumerable<long> articles)
    {
        foreach (var reports in (await OfAsync(articles)).Values) _touched.UnionWith(reports.Select(r => r.Number));
    }

    public async Task RemoveAsync(long article)
    {
        foreach (var report in (await OfAsync([article]))[article]) await RemoveAsync(report);
    }

    public async Task AddAsync(long article)
    {
        foreach (var (index, member) in (await desk.ReadingAsync(article)).Members.Index())
            await AddAsync(new KeptReport(ReportNumber.Of(article, index), member.Order, [.. BlockKeys.Of(member)]), member);
    }

    /// <summary>Scores pairs of two articles each again.</summary>
    public async Task ScoreAgainAsync(IEnumerable<(long, long)> articles)
    {
        (long One, long Other)[] pairs = [.. articles.Where(p => !gone.Contains(p.Item1) && !gone.Contains(p.Item2))];
        var reports = await OfAsync(pairs.SelectMany(p => (long[])[p.One, p.Other]));
        foreach (var (one, other) in pairs)
            foreach (var mine in reports[one])
                foreach (var theirs in reports[other])
                    if (mine.Blocks.Intersect(theirs.Blocks).Any() && await AreNeighboursAsync(mine, theirs)) await ScoreAsync(mine.Number, theirs.Number);
    }

    private async Task RemoveAsync(KeptReport report)
    {
        foreach (var pair in await Rows.PairsAsync([report.Number])) await UnpairAsync(report.Number, pair.Other);
        if (report.Event is { } id && _broken.Add(id)) _touched.UnionWith(await Rows.OfEventAsync(id));
        await Rows.UnfileAsync(report);
        foreach (var (block, before, after) in await NeighboursAsync(report))
        {
            foreach (var (one, other) in AtReach(before, after))
                if (MayMeet(block, one, other)) await ScoreAsync(one.Report, other.Report);
        }

        await Rows.RemoveAsync(report.Number);
        _touched.RemoveWhere(r => gone.Contains(ReportNumber.ArticleOf(r)));
    }

    private async Task AddAsync(KeptReport report, Member member)
    {
        await Rows.AddAsync(report);
        _touched.Add(report.Number);
        var met = new HashSet<long>();
        var parted = new HashSet<(long, long)>();
        await Rows.FileAsync(report);
        foreach (var (block, before, after) in await NeighboursAsync(report))
        {
            met.UnionWith(before.Concat(after).Where(p => MayMeet(block, p, new BlockPlace(report.Number, report.Position))).Select(p => p.Report));
            parted.UnionWith(AtReach(before, after).Where(p => MayMeet(block, p.One, p.Other)).Select(p => (p.One.Report, p.Other.Report)));
        }

        await PartAsync(parted);
        await MeetAsync(report.Number, member, met);
    }

    private async Task MeetAsync(long report, Member member, HashSet<long> met)
    {
        var members = await desk.MembersAsync(met);
        var fit = members.Where(m => PairScorer.MayFit(member, m.Value)).ToArray();
        await desk.RelateAsync(ReportNumber.ArticleOf(report), fit.Select(m => ReportNumber.ArticleOf(m.Key)).ToHashSet());
        foreach (var (other, theirs) in fit)
            if (Scored((report, member), (other, theirs)) is { } pair)
            {
                await Rows.PairNewAsync(pair);
                Touch(report, other);
            }
    }

    /// <summary>Scores a pair that may not have been scored, or otherwise.</summary>
    private async Task ScoreAsync(long one, long other)
    {
        if (gone.Contains(ReportNumber.ArticleOf(one)) || gone.Contains(ReportNumber.ArticleOf(other))) return;
        var members = await desk.MembersAsync([one, other]);
        await desk.RelateAsync([ReportNumber.ArticleOf(one), ReportNumber.ArticleOf(other)]);
        await PairAsync((one, members[one]), (other, members[other]));
    }

    private async Task PairAsync((long Number, Member Member) one, (long Number, Member Member) other)
    {
        if (Scored(one, other) is not { } pair) await UnpairAsync(one.Number, other.Number);
        else if (await Rows.PairAsync(pair)) Touch(one.Number, other.Number);
    }

    /// <summary>Two reports as the pair that they are, null where they do not fit.</summary>
    private ReportPair? Scored((long Number, Member Member) one, (long Number, Member Member) other)
    {
        var total = desk.Scorer.Score(one.Member, other.Member).Total;
        return total < MergeScore.Related ? null : new ReportPair(one.Number, other.Number, total, total >= MergeScore.Same && PairScorer.MayMerge(one.Member, other.Member));
    }

    private async Task UnpairAsync(long one, long other)
    {
        if (await Rows.UnpairAsync(one, other)) Touch(one, other);
    }

    private void Touch(long one, long other)
    {
        _touched.Add(one);
        _touched.Add(other);
    }

    /// <summary>Reports between which one more has come are no pairs any more, unless another block brings them together.</summary>
    private async Task PartAsync(HashSet<(long One, long Other)> parted)
    {
        if (parted.Count == 0) return;
        foreach (var pair in (await Rows.PairsAsync([.. parted.Select(p => p.One).Distinct()])).Where(p => parted.Contains((p.One, p.Other))))
        {
            var reports = await Rows.FindAsync([pair.One, pair.Other]);
            if (!await AreNeighboursAsync(reports[0], reports[1])) await UnpairAsync(pair.One, pair.Other);
        }
    }

    /// <summary>Neighbours of a report in each of its blocks, but for those without a year where all have one: nobody meets there.</summary>
    private async Task<IEnumerable<(long Block, IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(KeptReport report)
    {
        long[] asked = report.Position.Span[0] == Yearless ? [] : [.. report.Blocks.Where(BlockKeys.IsYearless)];
        var meeting = await Rows.HavingAnyAsync(asked, _yearless, _yearlessEnd);
        long[] blocks = [.. report.Blocks.Where(block => !asked.Contains(block) || meeting.Contains(block))];
        return blocks.Zip(await Rows.NeighboursAsync(blocks, report.Position, CandidatePairs.Neighbours), (block, places) => (block, places.Before, places.After));
    }

    private async Task<bool> AreNeighboursAsync(KeptReport one, KeptReport other)
    {
        var (first, last) = one.Position.Span.SequenceCompareTo(other.Position.Span) <= 0 ? (one, other) : (other, one);
        foreach (var block in one.Blocks.Intersect(other.Blocks))
        {
            if (!MayMeet(block, new BlockPlace(one.Number, one.Position), new BlockPlace(other.Number, other.Position))) continue;
            if (await Rows.CountAsync(block, first.Position, last.Position, CandidatePairs.Neighbours + 1) <= CandidatePairs.Neighbours) return true;
        }

        return false;
    }

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
