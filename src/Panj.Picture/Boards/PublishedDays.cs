using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>Says by which day an article is taken to be known.</summary>
public static class PublishedDays
{
    /// <summary>
    /// The day the article or its collector gives; else the latest day on which its own text says that something happened, since it cannot be older; null
    /// where neither says.
    /// </summary>
    public static DateOnly? Of(ArticleReading reading) => reading.Masthead.Published?.Value ?? reading.Article.Published ?? OwnDates(reading);

    /// <summary>The readings that are known by a day; those that nothing places are not.</summary>
    public static IReadOnlyList<ArticleReading> Until(DateOnly day, IEnumerable<ArticleReading> readings) => [.. readings.Where(r => Of(r) <= day)];

    private static DateOnly? OwnDates(ArticleReading reading) =>
        reading.Reports.Where(r => r.Status is EventStatus.Occurred or EventStatus.Ongoing).Select(r => r.When?.Value)
            .Where(w => w is { IsYearKnown: true, IsApproximate: false, IsUncertain: false }).Max(w => w?.Earliest);
}
