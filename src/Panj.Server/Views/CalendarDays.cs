using Panj.Events;

namespace Panj.Server.Views;

/// <summary>Which events stand in the calendar, and in what order.</summary>
internal static class CalendarDays
{
    /// <summary>What somebody plans or has promised, also where it was called off, earliest first; without a day last.</summary>
    public static IEnumerable<EventRow> Planned(IEnumerable<EventRow> rows) =>
        rows.Where(row => row.Event.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff)
            .OrderBy(row => row.Day ?? DateOnly.MaxValue).ThenBy(row => row.Event.Id, StringComparer.Ordinal);
}
