using Panj.Events;
using Panj.Server.Views;

namespace Panj.Server.Verdicts;

/// <summary>Events that may tell the same happening as another, for a person to choose from.</summary>
internal static class MergeCandidates
{
    private const int Most = 12;

    /// <summary>Events of those days that are looked at.</summary>
    public const int MostLookedAt = 300;

    /// <summary>Accounts of one happening differ by so many days at most before nobody would take them for one.</summary>
    public const int DaysApart = 3;

    /// <summary>Those that the picture relates to it, then those near it in time and place: of its kind first, nearest days first.</summary>
    public static IReadOnlyList<EventRow> Of(EventRow row, PictureView picture)
    {
        var related = row.Event.Related.Select(picture.Row).OfType<EventRow>();
        var near = picture.Rows.Where(other => other.Event.Id != row.Event.Id && DaysBetween(row, other) is <= DaysApart && IsNear(row.Event.Where, other.Event.Where))
            .OrderByDescending(other => other.Event.Kind == row.Event.Kind).ThenBy(other => DaysBetween(row, other)).ThenBy(other => other.Event.Id, StringComparer.Ordinal);
        return [.. related.Concat(near).DistinctBy(other => other.Event.Id).Take(Most)];
    }

    private static int? DaysBetween(EventRow one, EventRow other) => one.Day is { } mine && other.Day is { } theirs ? Math.Abs(mine.DayNumber - theirs.DayNumber) : null;

    private static bool IsNear(Place? one, Place? other) =>
        one is null || other is null || one.Countries.Count == 0 || other.Countries.Count == 0 || one.Countries.Intersect(other.Countries, StringComparer.Ordinal).Any();
}
