using System.Data.Common;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Writes readings in one transaction that is not its own: after a crash they are there wholly or not at all.</summary>
internal sealed class ReadingWriter(StoreDatabase database, DbConnection connection)
{
    private const string Known = "SELECT row, reading FROM versions WHERE article = @id AND content = @content";

    private const string InsertArticle =
        "INSERT INTO articles (id, current) VALUES (@id, 1) ON CONFLICT (id) DO UPDATE SET current = articles.current + 1, withdrawn = NULL RETURNING current";

    private const string InsertVersion = """
        INSERT INTO versions (article, number, content, reading, text, told, masthead, clutter, warnings, read_at)
        VALUES (@id, @number, @content, @reading, @text, @told, @masthead, @clutter, @warnings, @now) RETURNING row
        """;

    private const string UpdateVersion =
        "UPDATE versions SET reading = @reading, masthead = @masthead, clutter = @clutter, warnings = @warnings WHERE row = @row";

    private readonly List<ReportRow> _reports = [];

    public async Task<Change<IReadOnlyList<AddOutcome>>> WriteAsync(IReadOnlyList<(ArticleReading Reading, StoredReading Stored)> readings, CancellationToken cancellation)
    {
        var outcomes = new List<AddOutcome>(readings.Count);
        foreach (var (reading, stored) in readings) outcomes.Add(await WriteOneAsync(reading, stored, cancellation));
        await AddReportsAsync(cancellation);
        return Told(readings, outcomes);
    }

    /// <summary>What came of readings as a change.</summary>
    public static Change<IReadOnlyList<AddOutcome>> Told(IReadOnlyList<(ArticleReading Reading, StoredReading Stored)> readings, IReadOnlyList<AddOutcome> outcomes)
    {
        string[] Those(Func<AddOutcome, bool> isOne) => [.. readings.Zip(outcomes).Where(o => isOne(o.Second)).Select(o => o.First.Reading.Article.Id)];
        var changed = Those(outcome => outcome != AddOutcome.Unchanged);
        return new Change<IReadOnlyList<AddOutcome>>(outcomes, changed.Length, changed) { New = [.. Those(outcome => outcome == AddOutcome.Added)] };
    }

    private async Task<AddOutcome> WriteOneAsync(ArticleReading reading, StoredReading stored, CancellationToken cancellation) =>
        await KnownAsync(reading, stored, cancellation) switch
        {
            null => await AddVersionAsync(reading, stored, cancellation),
            (_, true) => AddOutcome.Unchanged,
            ({ } row, false) => await ReplaceReadingAsync(row, stored, cancellation),
        };

    private async Task<(long Row, bool SameReading)?> KnownAsync(ArticleReading reading, StoredReading stored, CancellationToken cancellation)
    {
        await using var command = connection.Command(Known, ("@id", reading.Article.Id), ("@content", stored.ContentDigest));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        return (row.GetInt64(0), row.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(stored.ReadingDigest));
    }

    private async Task<AddOutcome> AddVersionAsync(ArticleReading reading, StoredReading stored, CancellationToken cancellation)
    {
        var number = await connection.Command(InsertArticle, ("@id", reading.Article.Id)).NumberAsync(cancellation);
        var insert = WithReading(
            connection.Command(
                InsertVersion,
                ("@id", reading.Article.Id), ("@number", number), ("@content", stored.ContentDigest), ("@text", stored.Text), ("@told", stored.Told), ("@now", database.Now)),
            stored);
        var row = await insert.NumberAsync(cancellation) ?? throw new InvalidOperationException("No row came back.");
        Queue(row, stored);
        await database.Words.AddAsync(connection, row, reading, cancellation);
        return number == 1 ? AddOutcome.Added : AddOutcome.Revised;
    }

    private async Task<AddOutcome> ReplaceReadingAsync(long row, StoredReading stored, CancellationToken cancellation)
    {
        await WithReading(connection.Command(UpdateVersion, ("@row", row)), stored).ChangedAsync(cancellation);
        _reports.RemoveAll(report => report.Version == row);
        await connection.Command("DELETE FROM reports WHERE version = @row", ("@row", row)).ChangedAsync(cancellation);
        Queue(row, stored);
        return AddOutcome.Reread;
    }

    private void Queue(long row, StoredReading stored) => _reports.AddRange(stored.Reports.Select((body, number) => new ReportRow(row, number, body)));

    private async Task AddReportsAsync(CancellationToken cancellation)
    {
        if (_reports.Count > 0) await database.AddReportsAsync(connection, _reports, cancellation);
    }

    private static DbCommand WithReading(DbCommand command, StoredReading stored)
    {
        command.Add("@reading", stored.ReadingDigest);
        command.Add("@masthead", stored.Masthead);
        command.Add("@clutter", stored.Clutter);
        command.Add("@warnings", stored.Warnings);
        return command;
    }
}
