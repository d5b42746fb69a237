using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Trends;

/// <summary>Puts events into the weeks that end with a day and before it.</summary>
/// <param name="last">Last day of the last week.</param>
/// <param name="weeks">How many weeks.</param>
internal sealed class WeekCounts(DateOnly last, int weeks)
{
    private const int Days = 7;

    private readonly int[] _sure = new int[weeks];

    /// <summary>Events of each week that were surely in it, the earliest week first.</summary>
    public IReadOnlyList<int> Sure => _sure;

    /// <summary>Events that may have been in the last week.</summary>
    public int Unsure { get; private set; }

    /// <summary>All events that were looked at in the last four weeks, sure or not: what is told of lately.</summary>
    public int Lately => _sure.TakeLast(4).Sum() + Unsure;

    /// <summary>Counts what happened; what is planned or denied did not. What only one side tells of may have.</summary>
    public void Add(SpanCount span)
    {
        if (span is not { First: { } first, Last: { } end } || span.Status is not (EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged)) return;
        var (from, to) = (WeekOf(first), WeekOf(end));
        if (from == to && span.Status is not EventStatus.Alleged && from >= 0 && from < weeks) _sure[from] += span.Events;
        else if (from < weeks && to >= weeks - 1) Unsure += span.Events;
    }

    /// <summary>The number of the week of a day; below 0 before the first.</summary>
    public int WeekOf(DateOnly day) => weeks - 1 - (int)Math.Floor((last.DayNumber - day.DayNumber) / (double)Days);
}
