using Panj.Events;

namespace Panj.Storage;

/// <summary>Events by how many days they may have lasted, so that those of some days are found among all without a look at every one that began before.</summary>
internal static class Breadths
{
    /// <summary>The breadth of what has an open start and is sorted by its end.</summary>
    public const int OpenStart = 7;

    /// <summary>Days that an event of each breadth ends after it began, at most: a day, some days, a month, a quarter, a year, ten years, any.</summary>
    private static readonly int[] _reach = [0, 6, 31, 92, 366, 3_660, DateOnly.MaxValue.DayNumber];

    /// <summary>All breadths but that of an open start, each with how far it reaches in days.</summary>
    public static IEnumerable<(int Breadth, int Reach)> Bounded => _reach.Index();

    /// <summary>The breadth of a time; null where no day is known.</summary>
    public static int? Of(When? when) => when switch
    {
        { Earliest: { } first, Latest: var last } => Array.FindIndex(_reach, reach => (last ?? DateOnly.MaxValue).DayNumber - first.DayNumber <= reach),
        { Latest: not null } => OpenStart,
        _ => null,
    };
}
