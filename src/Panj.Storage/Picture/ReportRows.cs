using System.Data.Common;
using System.Globalization;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Reports, blocks and pairs as rows.</summary>
internal sealed class ReportRows(StoreDatabase database, Statements statements) : IReportRows
{
    private const string Columns = "SELECT number, position, blocks, event FROM picture_reports ";

    private const string Pair = """
        INSERT INTO picture_pairs (one, other, total, joins) VALUES (@one, @other, @total, @joins)
        ON CONFLICT (one, other) DO UPDATE SET total = excluded.total, joins = excluded.joins WHERE picture_pairs.total <> excluded.total OR picture_pairs.joins <> excluded.joins
        """;

    private const string Neighbours = """
        SELECT report, position FROM (SELECT report, position FROM picture_blocks WHERE block = @block AND position < @position ORDER BY position DESC LIMIT @most) b
        UNION ALL
        SELECT report, position FROM (SELECT report, position FROM picture_blocks WHERE block = @block AND position > @position ORDER BY position LIMIT @most) a
        """;

    private const string Any = "SELECT block FROM picture_blocks WHERE block = @block AND position >= @first AND position < @end LIMIT 1";

    private const string Forget = "DELETE FROM picture_pairs WHERE one = @one AND other = @other";

    private const string Between = "SELECT count(*) FROM (SELECT 1 FROM picture_blocks WHERE block = @block AND position > @after AND position <= @last LIMIT @most) counted";

    public Task<IReadOnlyList<KeptReport>> FindAsync(IReadOnlyList<long> numbers) => numbers.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptReport>>([])
        : statements.RowsAsync($"{Columns}WHERE number IN ({database.Listed("@numbers")}) ORDER BY number", Kept, ("@numbers", database.List(numbers)));

    public Task<IReadOnlyList<IReadOnlyList<KeptReport>>> RangesAsync(IReadOnlyList<(long First, long End)> ranges) => statements.RowsEachAsync(
        $"{Columns}WHERE number >= @first AND number < @end ORDER BY number", Kept, [.. ranges.Select(range => new (string, object?)[] { ("@first", range.First), ("@end", range.End) })]);

    public Task<IReadOnlyList<long>> OfEventAsync(string id) =>
        statements.RowsAsync("SELECT number FROM picture_reports WHERE event = @id ORDER BY number", row => row.GetInt64(0), ("@id", id));

    public Task AddAsync(KeptReport report) => statements.LaterAsync(
        "INSERT INTO picture_reports (number, position, blocks) VALUES (@number, @position, @blocks)",
        ("@number", report.Number), ("@position", report.Position.ToArray()), ("@blocks", Packed.Of(report.Blocks)));

    public Task RemoveAsync(long report) => statements.LaterAsync("DELETE FROM picture_reports WHERE number = @number", ("@number", report));

    public Task FileAsync(KeptReport report) => statements.LaterAsync(
        $"INSERT INTO picture_blocks (block, position, report) SELECT l.block, @position, @report FROM {database.Table("@blocks", "block")}",
        ("@blocks", database.List(report.Blocks)), ("@position", report.Position.ToArray()), ("@report", report.Number));

    public Task UnfileAsync(KeptReport report) => statements.LaterAsync(
        $"DELETE FROM picture_blocks WHERE block IN ({database.Listed("@blocks")}) AND position = @position", ("@blocks", database.List(report.Blocks)), ("@position", report.Position.ToArray()));

    public async Task<IReadOnlyList<(IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)>> NeighboursAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> position, int most)
    {
        var at = position.ToArray();
        if (database.NeighboursOfBlocks is { } ofAll)
        {
            var places = await statements.RowsAsync(ofAll, row => (Block: row.GetInt64(2), Place: Place(row)), ("@blocks", database.List(blocks)), ("@position", at), ("@most", most));
            var byBlock = places.ToLookup(place => place.Block, place => place.Place);
            return [.. blocks.Select(block => Around(byBlock[block], position))];
        }

        var found = await statements.RowsEachAsync(Neighbours, Place, [.. blocks.Select(block => new (string, object?)[] { ("@block", block), ("@position", at), ("@most", most) })]);
        return [.. found.Select(places => Around(places, position))];
    }

    public async Task<IReadOnlySet<long>> HavingAnyAsync(IReadOnlyList<long> blocks, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> end)
    {
        var (from, to) = (first.ToArray(), end.ToArray());
        var found = await statements.RowsEachAsync(Any, row => row.GetInt64(0), [.. blocks.Select(block => new (string, object?)[] { ("@block", block), ("@first", from), ("@end", to) })]);
        return found.SelectMany(block => block).ToHashSet();
    }

    public async Task<int> CountAsync(long block, ReadOnlyMemory<byte> after, ReadOnlyMemory<byte> last, int most) => Convert.ToInt32(
        await statements.ValueAsync(Between, ("@block", block), ("@after", after.ToArray()), ("@last", last.ToArray()), ("@most", most)), CultureInfo.InvariantCulture);

    public Task<IReadOnlyList<ReportPair>> PairsAsync(IReadOnlyList<long> reports) => reports.Count == 0
        ? Task.FromResult<IReadOnlyList<ReportPair>>([])
        : statements.RowsAsync(
            $"SELECT one, other, total, joins FROM picture_pairs WHERE one IN ({database.Listed("@reports")}) ORDER BY one, other",
            row => new ReportPair(row.GetInt64(0), row.GetInt64(1), row.GetDouble(2), row.GetInt32(3) == 1),
            ("@reports", database.List(reports)));

    public async Task<bool> PairAsync(ReportPair pair)
    {
        await statements.LaterAsync(Pair, Parameters(pair with { One = pair.Other, Other = pair.One }));
        return await WriteAsync(pair) > 0;
    }

    public async Task<bool> UnpairAsync(long one, long other)
    {
        await statements.LaterAsync(Forget, ("@one", other), ("@other", one));
        return await statements.ChangeAsync(Forget, ("@one", one), ("@other", other)) > 0;
    }

    public async Task PairNewAsync(ReportPair pair)
    {
        await statements.LaterAsync(Pair, Parameters(pair with { One = pair.Other, Other = pair.One }));
        await statements.LaterAsync(Pair, Parameters(pair));
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

    private static (string, object?)[] Parameters(ReportPair pair) => [("@one", pair.One), ("@other", pair.Other), ("@total", pair.Total), ("@joins", pair.MayJoin ? 1 : 0)];

    private Task<int> WriteAsync(ReportPair pair) =>
        statements.ChangeAsync(Pair, Parameters(pair));

    private static KeptReport Kept(DbDataReader row) =>
        new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), Packed.Numbers(row.GetFieldValue<byte[]>(2)), row.TextOrNull(3));
}
