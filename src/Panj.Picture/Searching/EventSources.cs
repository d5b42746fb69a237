using Panj.Events;

namespace Panj.Picture.Searching;

/// <summary>Who tells an event, by name.</summary>
public static class EventSources
{
    /// <summary>The outlets of its accounts and the links of their chains, each name once, in the order of the accounts.</summary>
    /// <param name="accounts">Each report with the article that it stands in.</param>
    public static IReadOnlyList<string> Of(IEnumerable<(ArticleReading Reading, Report Report)> accounts) =>
        [.. accounts.SelectMany(one => one.Report.Chain.Select(link => link.Name).Prepend(OutletOf(one.Reading))).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The outlet as the article or its collector names it, else what tells its article from others: the title, or the identity.</summary>
    public static string OutletOf(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Masthead.Outlet?.Value ?? reading.Article.Outlet ?? reading.Masthead.Title?.Value ?? reading.Article.Title ?? reading.Article.Id;
    }
}
