using System.Globalization;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Looks up articles of the kept picture by who published them and when.</summary>
internal static class ArticleSelect
{
    private const string From = "versions v JOIN articles k ON k.id = v.article AND k.current = v.number JOIN picture_articles a ON a.article = k.id";
    private const string OfOutlet = "substr(v.outlet, 1, 200) = substr(@outlet, 1, 200) AND v.outlet = @outlet"; // the index holds so much of a name
    private const string Dated = $"SELECT a.article FROM {From} WHERE v.published";

    private const string Copied = $"""
        SELECT w.outlet, count(*) FROM {From} JOIN picture_articles c ON
        """;

    private const string ByOutlet = $"""
        JOIN articles l ON l.id = c.article JOIN versions w ON w.article = l.id AND w.number = l.current WHERE {OfOutlet} AND w.outlet IS NOT NULL GROUP BY w.outlet ORDER BY 2 DESC, 1
        """;

    public static async Task<OutletTelling> OutletAsync(Statements statements, StoreDatabase database, string outlet, int most)
    {
        (string, object?) named = ("@outlet", outlet);
        var latest = await statements.RowsAsync(
            $"SELECT {ReadingRows.Columns(database)} FROM {From} WHERE {OfOutlet} ORDER BY v.published IS NULL, v.published DESC, a.article LIMIT @most", ReadingRows.Reading, named, ("@most", most));
        var all = Convert.ToInt32(await statements.ValueAsync($"SELECT count(*) FROM {From} WHERE {OfOutlet}", named), CultureInfo.InvariantCulture);
        return new OutletTelling(latest, all)
        {
            CopiedFrom = await statements.RowsAsync($"{Copied} c.article = a.original {ByOutlet}", row => (row.GetString(0), row.GetInt32(1)), named),
            CopiedBy = await statements.RowsAsync($"{Copied} c.original = a.article {ByOutlet}", row => (row.GetString(0), row.GetInt32(1)), named),
        };
    }

    public static async Task<IReadOnlyList<string>> PublishedAboutAsync(Statements statements, DateOnly? day, int most)
    {
        var all = await statements.RowsAsync("SELECT article FROM picture_articles ORDER BY article LIMIT @most", row => row.GetString(0), ("@most", most + 1));
        if (all.Count <= most) return all;
        if (day is not { } middle) return await statements.RowsAsync($"{Dated} IS NOT NULL ORDER BY v.published DESC, a.article LIMIT @most", row => row.GetString(0), ("@most", most));
        (string, object?)[] half = [("@day", Iso(middle)), ("@most", most / 2)];
        var before = await statements.RowsAsync($"{Dated} <= @day ORDER BY v.published DESC, a.article LIMIT @most", row => row.GetString(0), half);
        return [.. before, .. await statements.RowsAsync($"{Dated} > @day ORDER BY v.published, a.article LIMIT @most", row => row.GetString(0), half)];
    }

    /// <summary>Each end is one look into the index of days.</summary>
    public static async Task<(DateOnly First, DateOnly Last)?> PublishedBetweenAsync(Statements statements) =>
        await statements.ValueAsync("SELECT min(published) FROM versions") is string first && await statements.ValueAsync("SELECT max(published) FROM versions") is string last
            ? (Day(first), Day(last))
            : null;

    public static Task<IReadOnlyList<(DateOnly Day, int Articles)>> PublishedAsync(Statements statements, DateOnly first, DateOnly last) => statements.RowsAsync(
        $"SELECT v.published, count(*) FROM {From} WHERE v.published BETWEEN @first AND @last AND a.original IS NULL GROUP BY v.published",
        row => (Day(row.GetString(0)), row.GetInt32(1)), ("@first", Iso(first)), ("@last", Iso(last)));

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
