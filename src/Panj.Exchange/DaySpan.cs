using Panj.Events;

namespace Panj.Exchange;

/// <summary>The days between which a happening lies, for formats that know no more of time.</summary>
/// <param name="First">First day it may mean.</param>
/// <param name="Last">Last day it may mean.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>Days from first to last, both counted.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The days of a time; null where its year is unknown or one of its ends open.</summary>
    public static DaySpan? Of(When? when) => when is { IsYearKnown: true, Earliest: { } first, Latest: { } last } ? new DaySpan(first, last) : null;
}
