using System.Globalization;
using Panj.Events;

namespace Panj.Picture;

/// <summary>Brings readings into the one order and number that the picture depends on.</summary>
internal static class CanonicalReadings
{
    /// <summary>Each article once, sorted by identity; of different readings under one identity the same one always stays.</summary>
    public static IReadOnlyList<ArticleReading> Of(IEnumerable<ArticleReading> readings) =>
        [.. readings.GroupBy(r => r.Article.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Chosen)];

    private static ArticleReading Chosen(IGrouping<string, ArticleReading> same) =>
        same.Skip(1).Any() ? same.OrderByDescending(r => r.Reports.Count).ThenBy(Content, StringComparer.Ordinal).First() : same.First();

    private static string Content(ArticleReading reading) => string.Join('\u001f',
    [
        reading.Article.Text, reading.Article.File, reading.Article.Url, reading.Article.Title, reading.Article.Outlet,
        reading.Article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reading.Article.Language,
        reading.Article.Byline, reading.Article.Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reading.Article.Credit,
        .. Enumerable.Range(0, reading.Reports.Count).Select(i => new Member(reading, i).Key),
    ]);
}
