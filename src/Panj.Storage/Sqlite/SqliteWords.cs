using System.Data.Common;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage;

/// <summary>Finds words with FTS5: stems by Porter, marks on letters folded away.</summary>
internal sealed class SqliteWords : IWordIndex
{
    private const string Insert = "INSERT INTO words (rowid, title, text) VALUES (@row, @title, @text)";

    /// <summary>
    /// Who has the words is known by the index alone; whose article it is lies all over the file. So only the likeliest of those found are looked up: so many as are asked for and
    /// some to spare, as of some another version counts now or they were withdrawn.
    /// </summary>
    private const string Find = """
        WITH w AS MATERIALIZED (SELECT rowid AS version, rank AS likeness FROM words WHERE words MATCH @words ORDER BY rowid DESC LIMIT @ranked)
        SELECT a.id, (SELECT count(*) FROM w) FROM w
          CROSS JOIN versions v ON v.row = w.version
          JOIN articles a ON a.id = v.article AND a.current = v.number
        WHERE w.likeness <= coalesce((SELECT likeness FROM w ORDER BY likeness LIMIT 1 OFFSET @likeliest), 0) AND a.withdrawn IS NULL ORDER BY w.likeness, a.id LIMIT @limit
        """;

    /// <summary>Articles looked up beyond those asked for.</summary>
    private const int Spare = 100;

    /// <summary>A table of the connection's own that holds the texts to be marked, cut into words as the index cuts them.</summary>
    private const string Desk = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.desk USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')";

    public async Task AddAsync(DbConnection connection, IReadOnlyList<(long Version, ArticleReading Reading)> added, CancellationToken cancellation)
    {
        await using var statements = new Statements(connection, cancellation);
        foreach (var (version, reading) in added)
            await statements.ChangeAsync(Insert, ("@row", version), ("@title", MarkedText.Title(reading)), ("@text", MarkedText.Fit(reading.Article.Text)));
    }

    public async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, IReadOnlyList<string> words, int limit, CancellationToken cancellation)
    {
        var (found, having) = await FindAsync(connection, words, limit, limit + Spare, cancellation);
        return found.Count == limit || having <= limit + Spare ? found : (await FindAsync(connection, words, limit, QueryWords.MostRanked, cancellation)).Found;
    }

    public async Task<IReadOnlyList<IReadOnlyList<Span>>> MarkAsync(DbConnection connection, IReadOnlyList<string> words, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        await connection.ExecuteAsync(Desk, cancellation);
        await connection.ExecuteAsync("DELETE FROM temp.desk", cancellation);
        foreach (var (place, text) in texts.Index())
            await connection.Command("INSERT INTO temp.desk (rowid, text) VALUES (@place, @text)", ("@place", place), ("@text", text)).ChangedAsync(cancellation);
        var command = connection.Command(
            "SELECT rowid, highlight(desk, 0, @open, @close) FROM temp.desk WHERE desk MATCH @words",
            ("@open", $"{MarkedText.Open}"), ("@close", $"{MarkedText.Close}"), ("@words", Quoted(words, " OR ")));
        var marked = await command.RowsAsync(row => (Place: row.GetInt32(0), Spans: MarkedText.Spans(row.GetString(1))), cancellation);
        var byPlace = marked.ToDictionary(m => m.Place, m => m.Spans);
        return [.. texts.Select((_, place) => byPlace.GetValueOrDefault(place, []))];
    }

    /// <summary>Those found among the likeliest, and how many have the words, none of which is told where none is found.</summary>
    private static async Task<(IReadOnlyList<string> Found, int Having)> FindAsync(DbConnection connection, IReadOnlyList<string> words, int limit, int likeliest, CancellationToken cancellation)
    {
        var command = connection.Command(Find, ("@words", Quoted(words, " ")), ("@ranked", QueryWords.MostRanked), ("@likeliest", likeliest), ("@limit", limit));
        var rows = await command.RowsAsync(row => (Id: row.GetString(0), Having: row.GetInt32(1)), cancellation);
        return ([.. rows.Select(row => row.Id)], rows.Count == 0 ? int.MaxValue : rows[0].Having);
    }

    /// <summary>Every word in quotes: FTS5's own operators never reach it from a user's question.</summary>
    private static string Quoted(IReadOnlyList<string> words, string between) => string.Join(between, words.Select(word => $"\"{word}\""));
}
