using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>Says by which day an article is taken to be known.</summary>
public static class PublishedDays
{
    /// <summary>
    /// The day the article or its collector gives; else the latest day on which its own text says that its news happened, since it cannot be older; null
    /// where neither says. What it recalls, and what it tells of a month or a year, places nothing.
    /// </summary>
    public static DateOnly? Of(ArticleReading reading) => reading.Masthead.Published?.Value ?? reading.Article.Published ?? OwnDates(reading);

    /// <summary>The readings that are known by a day; those that nothing places are not.</summary>
    public static IReadOnlyList<ArticleReading> Until(DateOnly day, IEnumerable<ArticleReading> readings) => [.. readings.Where(r => Of(r) <= day)];

    private static DateOnly? OwnDates(ArticleReading reading) =>
        reading.Reports.Where(r => r is { Background: false, Status: EventStatus.Occurred or EventStatus.Ongoing }).Select(r => r.When?.Value)
            .Where(w => w is { IsYearKnown: true, IsApproximate: false, IsUncertain: false } day && day.Earliest == day.Latest).Max(w => w?.Latest);
}
