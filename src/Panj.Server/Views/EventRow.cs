using Panj.Events;

namespace Panj.Server.Views;

/// <summary>One event as a row of the list.</summary>
/// <param name="Event">The event.</param>
/// <param name="Sentence">Who, what, whom, where, how many, in words.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Day">First day it may have been, null where unknown.</param>
internal sealed record EventRow(Event Event, string Sentence, SymbolLook Look, DateOnly? Day)
{
    public static EventRow Of(Event happening) => new(happening, EventWords.Sentence(happening), SymbolLook.Of(happening), happening.When?.Earliest ?? happening.When?.Latest);

    public string Address => $"/events/{Uri.EscapeDataString(Event.Id)}";

    /// <summary>What is planned, pledged or called off among some events, by the day it is due; what has no day of a known year comes last.</summary>
    public static IReadOnlyList<EventRow> Planned(IEnumerable<Event> events) =>
    [
        .. events.Where(e => e.When is not null && Picture.Calendar.PlanCalendar.Statuses.Contains(e.Status))
            .OrderBy(e => Due(e)?.Earliest ?? DateOnly.MaxValue).ThenBy(e => Due(e)?.Latest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).Select(Of),
    ];

    private static When? Due(Event happening) => happening.When is { IsYearKnown: true, Earliest: not null, Latest: not null } when ? when : null;
}
