using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Looks up what the boards of a day are made of.</summary>
internal static class BoardSelect
{
    private const string Ties = """
        SELECT r.event, a.article, r.number % @span, b.article, s.number % @span, s.event, p.joins FROM picture_reports r JOIN picture_pairs p ON p.one = r.number
        JOIN picture_reports s ON s.number = p.other JOIN picture_articles a ON a.number = r.number / @span JOIN picture_articles b ON b.number = s.number / @span
        WHERE s.event <> r.event AND r.event IN
        """;

    public static async Task<EventIds> ToldByAsync(Statements statements, DateOnly day, string theatre, int most)
    {
        var which = theatre.Length == 0 ? "e.told <= @told" : $"e.told <= @told AND e.number IN ({EventMarks.OnBoards})";
        (string, object?)[] of = theatre.Length == 0 ? [("@told", day.DayNumber)] : [("@told", day.DayNumber), ("@theatre", theatre)];
        var ids = await statements.RowsAsync($"SELECT e.id FROM picture_events e WHERE {which} ORDER BY e.day DESC, e.id LIMIT @most", row => row.GetString(0), [.. of, ("@most", most + 1)]);
        if (ids.Count <= most) return new EventIds(ids, 0);
        var all = Convert.ToInt32(await statements.ValueAsync($"SELECT count(*) FROM picture_events e WHERE {which}", of), CultureInfo.InvariantCulture);
        return new EventIds([.. ids.Take(most)], all - most);
    }

    public static async Task<IReadOnlyList<ReportTie>> TiesAsync(Statements statements, StoreDatabase database, IReadOnlyList<string> events) => events.Count == 0 ? [] : await statements.RowsAsync(
        $"{Ties} ({database.Listed("@events")})",
        row => new ReportTie(row.GetString(0), new ReportReference(row.GetString(1), row.GetInt32(2)), new ReportReference(row.GetString(3), row.GetInt32(4)), row.GetString(5), row.GetInt32(6) != 0),
        ("@events", database.List(events)), ("@span", KeptReport.NumbersOfArticle));

    public static async Task<IReadOnlyList<KeptCopy>> CopiesAsync(Statements statements, StoreDatabase database, IReadOnlyList<string> originals) => originals.Count == 0 ? [] : await statements.RowsAsync(
        $"SELECT a.original, a.article, v.published FROM picture_articles a JOIN versions v ON v.article = a.article AND v.number = a.version WHERE a.original IN ({database.Listed("@originals")})",
        row => new KeptCopy(row.GetString(0), row.GetString(1), row.TextOrNull(2) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null), ("@originals", database.List(originals)));

    public static Task<IReadOnlyList<ArticleReading>> UndatedAsync(Statements statements, StoreDatabase database, int most) => statements.RowsAsync(
        $"""
        SELECT {ReadingRows.Columns(database)} FROM versions v JOIN articles k ON k.id = v.article AND k.current = v.number JOIN picture_articles a ON a.article = k.id
        WHERE v.published IS NULL ORDER BY v.article LIMIT @most
        """,
        ReadingRows.Reading, ("@most", most));
}
