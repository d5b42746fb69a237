using System.Buffers.Binary;
using Panj.Events;

namespace Panj.Picture.Merging;

/// <summary>Compares times with their doubt. Where a report gives none, its article's day of publication stands in, loosely.</summary>
internal static class TimeMatch
{
    private const double SameDay = 1.5;
    private const double SameTime = 1.0;
    private const double Inside = 0.8;
    private const double Loosely = 0.3;
    private const double Touching = 0.2;
    private const double DayApart = -1.0;
    private const double NothingFixes = -1.5;
    private const double YearMissing = -1.0;
    private const double PublishedTogether = 0.5;
    private const int Month = 31;
    private const int Quarter = 92;
    private const int NewsDays = 7;
    private const int TogetherDays = 3;
    private const int NearDays = 10;

    /// <summary>
    /// True where <see cref="When.SortKey"/>, with which positions begin, tells already that two times cannot be one: both have a year and a start, and more lies
    /// between them than any doubt bridges. What it leaves open is told by <see cref="Score"/>.
    /// </summary>
    public static bool AreApart(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        HasStart(one) && HasStart(other) && (First(other) - Last(one) > TogetherDays || First(one) - Last(other) > TogetherDays);

    /// <summary>The score, or null where the two cannot be one time.</summary>
    public static double? Score(Member one, Member other) => (one.When, other.When) switch
    {
        ({ } a, { } b) => Dated(a, b),
        ({ } a, null) => Anchored(a, one, other),
        (null, { } b) => Anchored(b, other, one),
        _ => Undated(one, other),
    };

    private static double? Dated(When one, When other)
    {
        if (one.IsYearKnown != other.IsYearKnown) return HaveSameDay(one, other) ? YearMissing : null;
        if (one == other) return one.Precision is WhenPrecision.Day ? SameDay : Width(one) <= Month + 1 ? SameTime : Loosely;
        if (!one.Overlaps(other)) return Gap(one, other);
        var (inner, outer) = one.Contains(other) ? (other, one) : (one, other);
        if (!outer.Contains(inner)) return Touching;
        return Width(outer) <= Month + 1 ? Inside : Width(outer) <= Quarter ? Loosely : 0;
    }

    /// <summary>Accounts of one night give two days; anything further apart is another time.</summary>
    private static double? Gap(When one, When other)
    {
        if (!AreDays(one, other) && !(one.IsApproximate || other.IsApproximate)) return null;
        var days = Math.Min(Distance(one.Earliest, other.Latest), Distance(other.Earliest, one.Latest));
        var allowed = one.IsApproximate || other.IsApproximate ? TogetherDays : 1;
        return days <= allowed ? DayApart : null;
    }

    private static bool HaveSameDay(When one, When other) => AreDays(one, other) && one.Overlaps(other);

    private static bool AreDays(When one, When other) => one.Precision is WhenPrecision.Day && other.Precision is WhenPrecision.Day;

    private static double? Anchored(When dated, Member datedMember, Member undated)
    {
        if (!dated.IsYearKnown || undated.Published is not { } published) return NothingFixes;
        if (undated.IsAhead && datedMember.IsAhead) return Distance(published, datedMember.Published) <= Month ? 0 : NothingFixes;
        var first = published.AddDays(undated.Report.Background ? -Month : -NewsDays);
        var window = When.Days(first, published);
        return window.Overlaps(dated) ? undated.Report.Background ? 0 : Loosely : NothingFixes;
    }

    private static double? Undated(Member one, Member other)
    {
        if (one.Published is null || other.Published is null) return NothingFixes;
        var days = Distance(one.Published, other.Published);
        return days <= TogetherDays ? PublishedTogether : days <= NearDays ? 0 : NothingFixes;
    }

    private static bool HasStart(ReadOnlySpan<byte> position) => position[0] == 0 && char.IsAsciiDigit((char)position[1 + (2 * sizeof(int))]);

    private static int First(ReadOnlySpan<byte> position) => BinaryPrimitives.ReadInt32BigEndian(position[1..]);

    private static int Last(ReadOnlySpan<byte> position) => BinaryPrimitives.ReadInt32BigEndian(position[(1 + sizeof(int))..]);

    private static int Distance(DateOnly? one, DateOnly? other) =>
        one is { } a && other is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : int.MaxValue;

    private static int Width(When when) => Distance(when.Earliest, when.Latest);
}
