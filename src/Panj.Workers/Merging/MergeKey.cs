using System.Globalization;
using Panj.Events;

namespace Panj.Workers.Merging;

/// <summary>
/// What decides who takes a stored article into the picture: the family of kinds, the days and the country of its leading report. Articles that are likely to meet in
/// one event have one key; those that meet all the same under two keys are kept apart by the store, not by this.
/// </summary>
internal static class MergeKey
{
    /// <summary>Days that one key spans: an event of some days mostly lies in one.</summary>
    private const int Days = 7;

    private const string None = "-";

    /// <summary>The key ("armed|105327|UA"); parts that are not known are "-".</summary>
    public static string Of(ArticleReading reading)
    {
        var leading = reading.Reports.Where(report => !report.Background).MaxBy(report => report.Confidence) ?? reading.Reports.MaxBy(report => report.Confidence);
        if (leading is null) return $"{None}|{Bucket(DayOf(reading))}|{None}";
        var day = leading.When?.Value.Earliest ?? DayOf(reading);
        return $"{KindTable.Standard.Of(leading.Kind).Family}|{Bucket(day)}|{leading.Where?.Value.Countries.Order(StringComparer.Ordinal).FirstOrDefault() ?? None}";
    }

    private static DateOnly? DayOf(ArticleReading reading) => reading.Article.Published ?? reading.Masthead.Published?.Value;

    private static string Bucket(DateOnly? day) => day is { } known ? (known.DayNumber / Days).ToString(CultureInfo.InvariantCulture) : None;
}
