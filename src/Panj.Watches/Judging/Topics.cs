using System.Globalization;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Watches.Judging;

/// <summary>What there is to tell of an event by a condition, if it was not told already.</summary>
internal static class Topics
{
    /// <summary>The topics; none where the condition has nothing to say of the event.</summary>
    public static IEnumerable<string> Of(WatchCondition condition, SourcedEvent sourced, DateOnly today) => condition.Kind switch
    {
        WatchConditionKind.New => [$"new {Slug.Of(sourced.Event.Status)}"],
        WatchConditionKind.Figure => Toll.Of(sourced.Event, condition.Figure ?? default).Sure >= condition.Least ? ["figure " + ConditionText.Of(condition)] : [],
        WatchConditionKind.Dispute => sourced.Event.Disputes.Select(d => "dispute " + d.Field),
        WatchConditionKind.Plan => PlanOf(condition, sourced.Event, today),
        _ => [],
    };

    /// <summary>A plan that slips to another day is told again.</summary>
    private static string[] PlanOf(WatchCondition condition, Event happening, DateOnly today)
    {
        if (happening.Status is not (EventStatus.Planned or EventStatus.Pledged) || DaySpan.Of(happening.When) is not { } days) return [];
        return days.First >= today && days.First.DayNumber - today.DayNumber <= condition.Days ? [string.Create(CultureInfo.InvariantCulture, $"plan {days.First:yyyy-MM-dd}")] : [];
    }
}
