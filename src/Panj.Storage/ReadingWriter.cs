using Microsoft.Data.Sqlite;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Writes one reading in one transaction: after a crash it is there wholly or not at all.</summary>
internal sealed class ReadingWriter(SqliteConnection connection, ArticleReading reading, StoredReading stored)
{
    private const string Known = "SELECT row, reading FROM versions WHERE article = $id AND content = $content";

    private const string InsertArticle =
        "INSERT INTO articles (id, current) VALUES ($id, 1) ON CONFLICT (id) DO UPDATE SET current = current + 1, withdrawn = NULL RETURNING current";

    private const string InsertVersion = """
        INSERT INTO versions (article, number, content, reading, text, told, masthead, clutter, warnings)
        VALUES ($id, $number, $content, $reading, $text, $told, $masthead, $clutter, $warnings) RETURNING row
        """;

    private const string UpdateVersion =
        "UPDATE versions SET reading = $reading, masthead = $masthead, clutter = $clutter, warnings = $warnings WHERE row = $row";

    public async Task<AddOutcome> WriteAsync(CancellationToken cancellation)
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        var outcome = await KnownAsync(cancellation) switch
        {
            null => await AddVersionAsync(cancellation),
            (_, true) => AddOutcome.Unchanged,
            ({ } row, false) => await ReplaceReadingAsync(row, cancellation),
        };
        if (outcome == AddOutcome.Unchanged) return outcome;
        await connection.ExecuteAsync("UPDATE store SET revision = revision + 1", cancellation);
        await transaction.CommitAsync(cancellation);
        return outcome;
    }

    private async Task<(long Row, bool SameReading)?> KnownAsync(CancellationToken cancellation)
    {
        await using var command = connection.Command(Known, ("$id", reading.Article.Id), ("$content", stored.ContentDigest));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        return (row.GetInt64(0), row.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(stored.ReadingDigest));
    }

    private async Task<AddOutcome> AddVersionAsync(CancellationToken cancellation)
    {
        var number = await ScalarAsync(connection.Command(InsertArticle, ("$id", reading.Article.Id)), cancellation);
        var command = WithReading(connection.Command(
            InsertVersion,
            ("$id", reading.Article.Id), ("$number", number), ("$content", stored.ContentDigest), ("$text", stored.Text), ("$told", stored.Told)));
        var row = await ScalarAsync(command, cancellation);
        await AddReportsAsync(row, cancellation);
        await AddWordsAsync(row, cancellation);
        return number == 1 ? AddOutcome.Added : AddOutcome.Revised;
    }

    private async Task<AddOutcome> ReplaceReadingAsync(long row, CancellationToken cancellation)
    {
        await using var update = WithReading(connection.Command(UpdateVersion, ("$row", row)));
        await update.ExecuteNonQueryAsync(cancellation);
        await using var delete = connection.Command("DELETE FROM reports WHERE version = $row", ("$row", row));
        await delete.ExecuteNonQueryAsync(cancellation);
        await AddReportsAsync(row, cancellation);
        return AddOutcome.Reread;
    }

    private async Task AddReportsAsync(long row, CancellationToken cancellation)
    {
        for (var number = 0; number < stored.Reports.Count; number++)
        {
            await using var insert = connection.Command(
                "INSERT INTO reports (version, number, body) VALUES ($row, $number, $body)",
                ("$row", row), ("$number", number), ("$body", stored.Reports[number]));
            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    private async Task AddWordsAsync(long row, CancellationToken cancellation)
    {
        var title = reading.Masthead.Title?.Value ?? reading.Article.Title ?? "";
        await using var insert = connection.Command(
            "INSERT INTO words (rowid, title, text) VALUES ($row, $title, $text)",
            ("$row", row), ("$title", title), ("$text", reading.Article.Text));
        await insert.ExecuteNonQueryAsync(cancellation);
    }

    private SqliteCommand WithReading(SqliteCommand command)
    {
        command.Parameters.AddWithValue("$reading", stored.ReadingDigest);
        command.Parameters.AddWithValue("$masthead", stored.Masthead);
        command.Parameters.AddWithValue("$clutter", stored.Clutter);
        command.Parameters.AddWithValue("$warnings", stored.Warnings);
        return command;
    }

    private static async Task<long> ScalarAsync(SqliteCommand command, CancellationToken cancellation)
    {
        await using (command) return (long)(await command.ExecuteScalarAsync(cancellation) ?? throw new InvalidOperationException("No row came back."));
    }
}
