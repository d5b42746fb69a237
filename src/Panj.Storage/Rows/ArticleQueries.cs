using System.Data.Common;
using System.Globalization;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The list of articles, which needs no whole reading.</summary>
internal static class ArticleQueries
{
    private const string List = """
        SELECT a.id, v.title, v.outlet, v.published,
          (SELECT count(*) FROM versions o WHERE o.article = a.id),
          (SELECT count(*) FROM reports r WHERE r.version = v.row), v.read_at
        FROM articles a JOIN versions v ON v.article = a.id AND v.number = a.current
        WHERE a.withdrawn IS NULL ORDER BY a.id
        """;

    public static Task<List<ArticleEntry>> ListAsync(DbConnection connection, CancellationToken cancellation) => connection.Command(List).RowsAsync(
        row => new ArticleEntry(row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), Day(row.TextOrNull(3)), row.GetInt32(4), row.GetInt32(5))
        {
            ReadAt = row.IsDBNull(6) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
        },
        cancellation);

    private static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
