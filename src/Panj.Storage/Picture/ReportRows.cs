using System.Data.Common;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Reports, blocks and pairs as rows.</summary>
internal sealed class ReportRows(StoreDatabase database, Statements statements) : IReportRows
{
    private const string Columns = "SELECT number, position, blocks, event FROM picture_reports ";

    private const string Neighbours = """
        SELECT report, position FROM (SELECT report, position FROM picture_blocks WHERE block = @block AND position < @position ORDER BY position DESC LIMIT @most) b
        UNION ALL
        SELECT report, position FROM (SELECT report, position FROM picture_blocks WHERE block = @block AND position > @position ORDER BY position LIMIT @most) a
        """;

    private const string Any = "SELECT block FROM picture_blocks WHERE block = @block AND position >= @first AND position < @end LIMIT 1";

    private readonly string _insert = $"INSERT INTO picture_reports (number, position, blocks) SELECT l.number, l.position, l.blocks FROM {database.Each("number", "position", "blocks")}";

    private readonly string _file = $"INSERT INTO picture_blocks (block, position, report) SELECT l.block, l.position, l.report FROM {database.Each("block", "position", "report")}";

    private readonly string _pair = $"""
        INSERT INTO picture_pairs (one, other, total, joins) SELECT l.one, l.other, l.total, l.joins FROM {database.Each("one", "other", "total", "joins")} WHERE true
        ON CONFLICT (one, other) DO UPDATE SET total = excluded.total, joins = excluded.joins
        """;

    private readonly string _part = $"DELETE FROM picture_pairs WHERE {database.Keyed("picture_pairs", "one", "other")}";

    private const string Between = "SELECT count(*) FROM (SELECT 1 FROM picture_blocks WHERE block = @block AND position > @after AND position <= @last LIMIT @most) counted";

    public Task<IReadOnlyList<KeptReport>> FindAsync(IReadOnlyList<long> numbers) => numbers.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptReport>>([])
        : statements.RowsAsync($"{Columns}WHERE number IN ({database.Listed("@numbers")}) ORDER BY number", Kept, ("@numbers", database.List(numbers)));

    public Task<IReadOnlyList<IReadOnlyList<KeptReport>>> RangesAsync(IReadOnlyList<(long First, long End)> ranges) => statements.RowsEachAsync(
        $"{Columns}WHERE number >= @first AND number < @until ORDER BY number", Kept, [("@first", ranges.Select(range => range.First).ToArray()), ("@until", ranges.Select(range => range.End).ToArray())]);

    public Task<IReadOnlyList<long>> OfEventsAsync(IReadOnlyList<string> ids) => ids.Count == 0
        ? Task.FromResult<IReadOnlyList<long>>([])
        : statements.RowsAsync($"SELECT number FROM picture_reports WHERE event IN ({database.Listed("@ids")}) ORDER BY number", row => row.GetInt64(0), ("@ids", database.List(ids)));

    public async Task AddAsync(IReadOnlyList<KeptReport> reports)
    {
        await statements.EachAsync(
            _insert,
            ("@number", reports.Select(r => r.Number).ToArray()), ("@position", reports.Select(r => r.Position.ToArray()).ToArray()), ("@blocks", reports.Select(r => Packed.Of(r.Blocks)).ToArray()));
        var filed = reports.SelectMany(r => r.Blocks.Select(block => (Block: block, Position: r.Position.ToArray(), r.Number))).ToArray();
        await statements.EachAsync(_file, ("@block", Array.ConvertAll(filed, f => f.Block)), ("@position", Array.ConvertAll(filed, f => f.Position)), ("@report", Array.ConvertAll(filed, f => f.Number)));
    }

    public Task RemoveAsync(long report) => statements.LaterAsync("DELETE FROM picture_reports WHERE number = @number", ("@number", report));

    public Task UnfileAsync(KeptReport report) => statements.LaterAsync(
        $"DELETE FROM picture_blocks WHERE block IN ({database.Listed("@blocks")}) AND position = @position", ("@blocks", database.List(report.Blocks)), ("@position", report.Position.ToArray()));

    public async Task<IReadOnlyList<(IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(IReadOnlyList<(long Block, ReadOnlyMemory<byte> Position)> places, int most)
    {
        var found = await statements.RowsEachAsync(
            Neighbours, Place, [("@block", places.Select(place => place.Block).ToArray()), ("@position", places.Select(place => place.Position.ToArray()).ToArray())], ("@most", most));
        return [.. found.Zip(places, (around, place) => Around(around, place.Position))];
    }

    public async Task<IReadOnlySet<long>> HavingAnyAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> end) =>
        (await statements.RowsEachAsync(Any, row => row.GetInt64(0), [("@block", blocks.ToArray())], ("@first", first.ToArray()), ("@end", end.ToArray()))).SelectMany(block => block).ToHashSet();

    public async Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<(long Block, ReadOnlyMemory<byte> After, ReadOnlyMemory<byte> Last)> stretches, int most) =>
    [
        .. (await statements.RowsEachAsync(
            Between, row => row.GetInt32(0),
            [("@block", stretches.Select(s => s.Block).ToArray()), ("@after", stretches.Select(s => s.After.ToArray()).ToArray()), ("@last", stretches.Select(s => s.Last.ToArray()).ToArray())],
            ("@most", most))).Select(counted => counted[0]),
    ];

    public Task<IReadOnlyList<ReportPair>> PairsAsync(IReadOnlyList<long> reports) => reports.Count == 0
        ? Task.FromResult<IReadOnlyList<ReportPair>>([])
        : statements.RowsAsync(
            $"SELECT one, other, total, joins FROM picture_pairs WHERE one IN ({database.Listed("@reports")}) ORDER BY one, other",
            row => new ReportPair(row.GetInt64(0), row.GetInt64(1), row.GetDouble(2), row.GetInt32(3) == 1),
            ("@reports", database.List(reports)));

    public Task UnpairAsync(IReadOnlyList<(long One, long Other)> pairs)
    {
        var both = pairs.SelectMany(p => ((long One, long Other)[])[p, (p.Other, p.One)]).ToArray();
        return statements.EachAsync(_part, ("@one", Array.ConvertAll(both, p => p.One)), ("@other", Array.ConvertAll(both, p => p.Other)));
    }

    public Task PairAsync(IReadOnlyList<ReportPair> pairs)
    {
        var both = pairs.SelectMany(p => (ReportPair[])[p, p with { One = p.Other, Other = p.One }]).ToArray();
        return statements.EachAsync(
            _pair,
            ("@one", Array.ConvertAll(both, p => p.One)), ("@other", Array.ConvertAll(both, p => p.Other)),
            ("@total", Array.ConvertAll(both, p => p.Total)), ("@joins", Array.ConvertAll(both, p => p.MayJoin ? 1 : 0)));
    }

    private static BlockPlace Place(DbDataReader row) => new(row.GetInt64(0), row.GetFieldValue<byte[]>(1));

    private static (IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After) Around(IEnumerable<BlockPlace> places, ReadOnlyMemory<byte> position)
    {
        var found = places.ToList();
        found.Sort((one, other) => one.Position.Span.SequenceCompareTo(other.Position.Span));
        var before = found.Count(place => place.Position.Span.SequenceCompareTo(position.Span) < 0);
        found.Reverse(0, before);
        return (found[..before], found[before..]);
    }

    private static KeptReport Kept(DbDataReader row) =>
        new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), Packed.Numbers(row.GetFieldValue<byte[]>(2)), row.TextOrNull(3));
}
