namespace Panj.Events.Ports;

/// <summary>What the kept picture knows of reports: where each stands in its blocks, and which pairs fit.</summary>
public interface IReportRows
{
    /// <summary>Those of the reports that are kept.</summary>
    Task<IReadOnlyList<KeptReport>> FindAsync(IReadOnlyList<long> numbers);

    /// <summary>For each of some ranges, in their order, all reports whose numbers lie in it, the end excluded.</summary>
    Task<IReadOnlyList<IReadOnlyList<KeptReport>>> RangesAsync(IReadOnlyList<(long First, long End)> ranges);

    /// <summary>Numbers of the reports of some events.</summary>
    Task<IReadOnlyList<long>> OfEventsAsync(IReadOnlyList<string> ids);

    /// <summary>Keeps reports, each in its blocks and in no event yet.</summary>
    Task AddAsync(IReadOnlyList<KeptReport> reports);

    /// <summary>Takes a report out; it is in no block any more.</summary>
    Task RemoveAsync(long report);

    /// <summary>Takes a report out of its blocks.</summary>
    Task UnfileAsync(KeptReport report);

    /// <summary>For each of some places in blocks, in their order, the reports before it and after it, at most so many of each, the nearest first.</summary>
    Task<IReadOnlyList<(IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(IReadOnlyList<(long Block, ReadOnlyMemory<byte> Position)> places, int most);

    /// <summary>Those of some blocks in which a report stands between two positions, the end excluded.</summary>
    Task<IReadOnlySet<long>> HavingAnyAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> end);

    /// <summary>For each of some stretches of blocks, in their order, how many reports stand after the one position and not after the other, counted no further than told.</summary>
    Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<(long Block, ReadOnlyMemory<byte> After, ReadOnlyMemory<byte> Last)> stretches, int most);

    /// <summary>All pairs of some reports, each with the one of these first.</summary>
    Task<IReadOnlyList<ReportPair>> PairsAsync(IReadOnlyList<long> reports);

    /// <summary>Keeps pairs, each in place of what was kept of it.</summary>
    Task PairAsync(IReadOnlyList<ReportPair> pairs);

    /// <summary>Forgets pairs, where they are kept; each is told of once.</summary>
    Task UnpairAsync(IReadOnlyList<(long One, long Other)> pairs);
}
