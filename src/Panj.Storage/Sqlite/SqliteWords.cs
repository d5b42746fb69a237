using System.Data.Common;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage;

/// <summary>Finds words with FTS5: stems by Porter, marks on letters folded away.</summary>
internal sealed class SqliteWords : IWordIndex
{
    private const string Insert = "INSERT INTO words (rowid, title, text) VALUES (@row, @title, @text)";

    private const string Find = """
        SELECT a.id FROM words
          JOIN versions v ON v.row = words.rowid
          JOIN articles a ON a.id = v.article AND a.current = v.number
        WHERE words MATCH @words AND a.withdrawn IS NULL ORDER BY words.rank, a.id LIMIT @limit
        """;

    /// <summary>A table of the connection's own that holds the one text to be marked, cut into words as the index cuts it.</summary>
    private const string Desk = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.desk USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')";

    public Task AddAsync(DbConnection connection, long version, ArticleReading reading, CancellationToken cancellation) =>
        connection.Command(Insert, ("@row", version), ("@title", MarkedText.Title(reading)), ("@text", MarkedText.Fit(reading.Article.Text))).ChangedAsync(cancellation);

    public async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, IReadOnlyList<string> words, int limit, CancellationToken cancellation) =>
        await connection.Command(Find, ("@words", Quoted(words, " ")), ("@limit", limit)).RowsAsync(row => row.GetString(0), cancellation);

    public async Task<IReadOnlyList<Span>> MarkAsync(DbConnection connection, IReadOnlyList<string> words, string text, CancellationToken cancellation)
    {
        await connection.ExecuteAsync(Desk, cancellation);
        await connection.ExecuteAsync("DELETE FROM temp.desk", cancellation);
        await connection.Command("INSERT INTO temp.desk (text) VALUES (@text)", ("@text", text)).ChangedAsync(cancellation);
        var command = connection.Command(
            "SELECT highlight(desk, 0, @open, @close) FROM temp.desk WHERE desk MATCH @words",
            ("@open", $"{MarkedText.Open}"), ("@close", $"{MarkedText.Close}"), ("@words", Quoted(words, " OR ")));
        return (await command.RowsAsync(row => MarkedText.Spans(row.GetString(0)), cancellation)).FirstOrDefault() ?? [];
    }

    /// <summary>Every word in quotes: FTS5's own operators never reach it from a user's question.</summary>
    private static string Quoted(IReadOnlyList<string> words, string between) => string.Join(between, words.Select(word => $"\"{word}\""));
}
