using System.Numerics;
using Panj.Events;

namespace Panj.Storage;

/// <summary>Events by how many days they may have lasted, so that those of some days are found among all without a look at every one that began before.</summary>
internal static class Breadths
{
    /// <summary>The breadth of what has an open start and is sorted by its end.</summary>
    public const int OpenStart = 23;

    /// <summary>All breadths but that.</summary>
    public static IEnumerable<int> Bounded => Enumerable.Range(0, OpenStart);

    /// <summary>The power of two below which the days between its first and last stay; null where no day is known.</summary>
    public static int? Of(When? when) => when switch
    {
        { Earliest: { } first, Latest: var last } => (last ?? DateOnly.MaxValue).DayNumber - first.DayNumber is var days and > 0 ? BitOperations.Log2((uint)days) + 1 : 0,
        { Latest: not null } => OpenStart,
        _ => null,
    };

    /// <summary>Days that an event of a breadth ends after it began, at most.</summary>
    public static int Reach(int breadth) => (1 << breadth) - 1;
}
