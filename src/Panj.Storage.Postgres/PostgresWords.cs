using System.Collections.Frozen;
using System.Data.Common;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage.Postgres;

/// <summary>Finds words with PostgreSQL's full-text search: English stems, marks on letters folded away, words that say nothing left out.</summary>
internal sealed class PostgresWords(IReadOnlyDictionary<char, char> bases) : IWordIndex
{
    /// <summary>Characters of a text that are looked at; PostgreSQL indexes no more than a megabyte of different words of one text.</summary>
    private const int Most = 250_000;

    /// <summary>Letters with marks, as far as Unicode has them in one character, with what is left of each without its marks.</summary>
    private const string Bases = """
        SELECT chr(code), left(normalize(chr(code), NFD), 1) FROM generate_series(192, 8191) AS code WHERE left(normalize(chr(code), NFD), 1) ~ '^[A-Za-z]$' AND code > 127
        """;

    private const string Insert = """
        INSERT INTO words (version, vector) SELECT v, setweight(to_tsvector('english', title), 'A') || to_tsvector('english', text) FROM unnest(@versions, @titles, @texts) AS w (v, title, text)
        """;

    private const string Find = """
        SELECT a.id FROM plainto_tsquery('english', @words) AS q
          CROSS JOIN LATERAL (SELECT version, vector FROM words WHERE vector @@ q ORDER BY version DESC LIMIT @ranked) w
          JOIN versions v ON v.row = w.version
          JOIN articles a ON a.id = v.article AND a.current = v.number
        WHERE a.withdrawn IS NULL ORDER BY ts_rank(w.vector, q) DESC, a.id LIMIT @limit
        """;

    private const string Mark = "SELECT ts_headline('english', t.text, plainto_tsquery('english', @words), @how) FROM unnest(@texts) WITH ORDINALITY AS t (text, place) ORDER BY t.place";

    private static readonly string _how = $"HighlightAll=true, StartSel=\"{MarkedText.Open}\", StopSel=\"{MarkedText.Close}\"";

    /// <summary>Learns from the database which letters have marks.</summary>
    public static async Task<PostgresWords> LoadAsync(DbConnection connection, CancellationToken cancellation) =>
        new((await connection.Command(Bases).RowsAsync(row => (Marked: row.GetString(0)[0], Base: row.GetString(1)[0]), cancellation)).ToFrozenDictionary(pair => pair.Marked, pair => pair.Base));

    public Task AddAsync(DbConnection connection, IReadOnlyList<(long Version, ArticleReading Reading)> added, CancellationToken cancellation) => connection.Command(
        Insert,
        ("@versions", added.Select(a => a.Version).ToArray()),
        ("@titles", added.Select(a => Folded(MarkedText.Title(a.Reading)).Words).ToArray()),
        ("@texts", added.Select(a => Folded(MarkedText.Fit(a.Reading.Article.Text)).Words).ToArray())).ChangedAsync(cancellation);

    public async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, IReadOnlyList<string> words, int limit, CancellationToken cancellation) =>
        await connection.Command(Find, ("@words", Folded(string.Join(' ', words)).Words), ("@ranked", QueryWords.MostRanked), ("@limit", limit)).RowsAsync(row => row.GetString(0), cancellation);

    public async Task<IReadOnlyList<IReadOnlyList<Span>>> MarkAsync(DbConnection connection, IReadOnlyList<string> words, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        FoldedText[] folded = [.. texts.Select(Folded)];
        string[] plain = [.. folded.Select(text => text.Words)];
        var marked = await connection.Command(Mark, ("@texts", plain), ("@words", Folded(string.Join(' ', words)).Words), ("@how", _how)).RowsAsync(row => row.GetString(0), cancellation);
        return [.. marked.Zip(folded, (text, from) => MarkedText.Spans(text).Where(span => !span.IsEmpty).Select(from.Unfolded).ToArray())];
    }

    private FoldedText Folded(string text) => new(text, bases, Most);
}
