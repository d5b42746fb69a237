using System.Data.Common;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Copies everything that one store keeps, as of one moment, into another of whatever kind that keeps nothing yet: wholly and checked, or not at all.</summary>
public static class StoreCopy
{
    private const string InsertVersion = """
        INSERT INTO versions (article, number, content, reading, text, told, masthead, clutter, warnings, read_at)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9) RETURNING row
        """;

    /// <summary>Reports of so many versions are added at once.</summary>
    private const int Together = 1_000;

    private const string Anything =
        "SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM feeds) + (SELECT count(*) FROM contents) + (SELECT count(*) FROM operations) + (SELECT count(*) FROM audit)"
        + " + (SELECT count(*) FROM watches)";

    /// <summary>Copies, and compares what was written with what was read.</summary>
    /// <returns>SHA-256 over everything kept, the same for both.</returns>
    /// <exception cref="StoreException">A store failed, the second keeps something already, or what was written differs; the second keeps nothing then.</exception>
    public static Task<string> CopyAsync(Store from, Store into, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        return from.Database.ReadAsync(async source =>
        {
            await using var moment = await from.Database.BeginReadAsync(source, cancellation);
            return await into.Database.WriteAsync([], target => CopyAsync((from.Database, source), (into.Database, target), cancellation), cancellation);
        }, cancellation);
    }

    private static async Task<string> CopyAsync((StoreDatabase Database, DbConnection Open) from, (StoreDatabase Database, DbConnection Open) into, CancellationToken cancellation)
    {
        if (await into.Open.NumberAsync(Anything, cancellation) > 0)
            throw new StoreException(StoreFault.Other, $"The store {into.Database.Name} keeps something already; nothing was changed. Name a new one.");
        foreach (var table in Table.Plain) await CopyAsync(table, from.Open, into.Open, cancellation);
        await CopyVersionsAsync(from, into, cancellation);
        await into.Open.ExecuteAsync("INSERT INTO picture_due (article, changed) SELECT id, 0 FROM articles WHERE withdrawn IS NULL", cancellation);
        var revision = await from.Open.NumberAsync(StoreDatabase.Revision, cancellation);
        await into.Open.Command("UPDATE store SET revision = @revision", ("@revision", revision)).ChangedAsync(cancellation);
        var (read, written) = (await StoreDigest.OfAsync(from.Open, cancellation), await StoreDigest.OfAsync(into.Open, cancellation));
        return read == written ? read : throw new StoreException(StoreFault.Corrupt, $"What was written to {into.Database.Name} differs from what {from.Database.Name} keeps; nothing was kept.");
    }

    private static async Task CopyAsync(Table table, DbConnection from, DbConnection into, CancellationToken cancellation)
    {
        await using var select = from.Command(table.Select);
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) await Filled(into.Command(table.Insert), rows, table.Columns.Length).ChangedAsync(cancellation);
    }

    private static async Task CopyVersionsAsync((StoreDatabase Database, DbConnection Open) from, (StoreDatabase Database, DbConnection Open) into, CancellationToken cancellation)
    {
        await using var select = from.Open.Command($"SELECT {Table.Versions}, {from.Database.ReportBodies} FROM versions v ORDER BY v.article, v.number");
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        var reports = new List<ReportRow>();
        var versions = 0;
        while (await rows.ReadAsync(cancellation))
        {
            var row = await Filled(into.Open.Command(InsertVersion), rows, columns: 10).NumberAsync(cancellation) ?? throw new InvalidOperationException("No row came back.");
            var bodies = ReportList.Split(rows.TextOrNull(10));
            reports.AddRange(bodies.Select((body, number) => new ReportRow(row, number, body)));
            await IndexAsync(into, row, rows, bodies, cancellation);
            if (++versions % Together == 0) await AddAsync(into, reports, cancellation);
        }

        await AddAsync(into, reports, cancellation);
    }

    private static Task IndexAsync((StoreDatabase Database, DbConnection Open) into, long row, DbDataReader rows, IReadOnlyList<string> bodies, CancellationToken cancellation)
    {
        var reading = new StoredReading(rows.GetFieldValue<byte[]>(4), rows.GetString(5), rows.GetString(6), rows.GetString(7), rows.GetString(8), bodies)
        {
            ContentDigest = rows.GetFieldValue<byte[]>(2),
            ReadingDigest = rows.GetFieldValue<byte[]>(3),
        }.ToReading();
        return into.Database.Words.AddAsync(into.Open, [(row, reading)], cancellation);
    }

    private static async Task AddAsync((StoreDatabase Database, DbConnection Open) into, List<ReportRow> reports, CancellationToken cancellation)
    {
        if (reports.Count > 0) await into.Database.AddReportsAsync(into.Open, reports, cancellation);
        reports.Clear();
    }

    private static DbCommand Filled(DbCommand command, DbDataReader row, int columns)
    {
        for (var column = 0; column < columns; column++) command.Add($"@p{column}", row.GetValue(column));
        return command;
    }
}
