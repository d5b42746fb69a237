using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Questions that need no whole reading.</summary>
internal static partial class ArticleQueries
{
    private const string List = """
        SELECT a.id, v.title, v.outlet, v.published,
          (SELECT count(*) FROM versions o WHERE o.article = a.id),
          (SELECT count(*) FROM reports r WHERE r.version = v.row)
        FROM articles a JOIN versions v ON v.article = a.id AND v.number = a.current
        WHERE a.withdrawn IS NULL ORDER BY a.id
        """;

    private const string Search = """
        SELECT a.id FROM words
          JOIN versions v ON v.row = words.rowid
          JOIN articles a ON a.id = v.article AND a.current = v.number
        WHERE words MATCH $words AND a.withdrawn IS NULL ORDER BY words.rank, a.id LIMIT $limit
        """;

    public static async Task<List<ArticleEntry>> ListAsync(StoreFile file, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await using var command = connection.Command(List);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var entries = new List<ArticleEntry>();
        while (await row.ReadAsync(cancellation))
            entries.Add(new ArticleEntry(row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), Day(row.TextOrNull(3)), row.GetInt32(4), row.GetInt32(5)));
        return entries;
    }

    public static async Task<IReadOnlyList<string>> SearchAsync(StoreFile file, string words, int limit, CancellationToken cancellation)
    {
        var query = Quoted(words);
        if (query.Length == 0) return [];
        await using var connection = await file.OpenAsync(cancellation);
        await using var command = connection.Command(Search, ("$words", query), ("$limit", limit));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var ids = new List<string>();
        while (await row.ReadAsync(cancellation)) ids.Add(row.GetString(0));
        return ids;
    }

    /// <summary>Every word in quotes: FTS5's own operators never reach it from a user's question.</summary>
    private static string Quoted(string words) =>
        string.Join(' ', WordPattern().Matches(words).Select(match => $"\"{match.Value}\""));

    private static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex WordPattern();
}
