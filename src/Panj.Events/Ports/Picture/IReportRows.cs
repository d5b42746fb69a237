namespace Panj.Events.Ports;

/// <summary>What the kept picture knows of reports: where each stands in its blocks, and which pairs fit.</summary>
public interface IReportRows
{
    /// <summary>Those of the reports that are kept.</summary>
    Task<IReadOnlyList<KeptReport>> FindAsync(IReadOnlyList<long> numbers);

    /// <summary>For each of some ranges, in their order, all reports whose numbers lie in it, the end excluded.</summary>
    Task<IReadOnlyList<IReadOnlyList<KeptReport>>> RangesAsync(IReadOnlyList<(long First, long End)> ranges);

    /// <summary>Numbers of the reports of an event.</summary>
    Task<IReadOnlyList<long>> OfEventAsync(string id);

    /// <summary>Keeps a report, in no block yet and in no event.</summary>
    Task AddAsync(KeptReport report);

    /// <summary>Takes a report out; it is in no block any more.</summary>
    Task RemoveAsync(long report);

    /// <summary>Puts a report into its blocks.</summary>
    Task FileAsync(KeptReport report);

    /// <summary>Takes a report out of its blocks.</summary>
    Task UnfileAsync(KeptReport report);

    /// <summary>For each of some blocks, in their order, its reports before a position and after it, at most so many of each, the nearest first.</summary>
    Task<IReadOnlyList<(IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> position, int most);

    /// <summary>Those of some blocks in which a report stands between two positions, the end excluded.</summary>
    Task<IReadOnlySet<long>> HavingAnyAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> end);

    /// <summary>How many reports of a block stand after one position and not after another, counted no further than told.</summary>
    Task<int> CountAsync(long block, ReadOnlyMemory<byte> after, ReadOnlyMemory<byte> last, int most);

    /// <summary>All pairs of some reports, each with the one of these first.</summary>
    Task<IReadOnlyList<ReportPair>> PairsAsync(IReadOnlyList<long> reports);

    /// <summary>Keeps a pair, in place of what was kept of it; true where something else was kept, or nothing.</summary>
    Task<bool> PairAsync(ReportPair pair);

    /// <summary>Keeps a pair of which nothing was kept.</summary>
    Task PairNewAsync(ReportPair pair);

    /// <summary>Forgets a pair; true where one was kept.</summary>
    Task<bool> UnpairAsync(long one, long other);
}
