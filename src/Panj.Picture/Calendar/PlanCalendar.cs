using System.Security.Cryptography;
using System.Text;
using Panj.Events;

namespace Panj.Picture.Calendar;

/// <summary>Draws from a picture what is planned, pledged or called off.</summary>
public static class PlanCalendar
{
    private const int UidBytes = 8;

    /// <summary>Statuses of what a calendar shows.</summary>
    public static IReadOnlyList<EventStatus> Statuses { get; } = [EventStatus.Planned, EventStatus.Pledged, EventStatus.CalledOff];

    /// <summary>The entries by first day; those without a day of a known year come last.</summary>
    public static IReadOnlyList<CalendarEntry> Of(Snapshot picture) => Of([picture]);

    /// <summary>The same of a picture in portions, of which it holds the entries alone.</summary>
    public static IReadOnlyList<CalendarEntry> Of(IEnumerable<Snapshot> portions) =>
        [.. portions.SelectMany(EntriesOf).OrderBy(e => e.First ?? DateOnly.MaxValue).ThenBy(e => e.Last ?? DateOnly.MaxValue).ThenBy(e => e.Uid, StringComparer.Ordinal)];

    private static IEnumerable<CalendarEntry> EntriesOf(Snapshot picture)
    {
        var citations = new Citations(picture);
        return picture.Events.Where(e => e.When is not null && Statuses.Contains(e.Status)).Select(e => EntryOf(picture, e, citations));
    }

    private static CalendarEntry EntryOf(Snapshot picture, Event plan, Citations citations)
    {
        var sources = citations.Of(plan);
        var days = plan.When is { IsYearKnown: true, Earliest: { } first, Latest: { } last } ? (first, last) : ((DateOnly, DateOnly)?)null;
        return new CalendarEntry
        {
            Uid = UidOf(citations.LastingName(plan)),
            Sequence = (int)Math.Min(picture.Changes.GetValueOrDefault(plan.Id, sources.Count - 1), int.MaxValue),
            Event = plan,
            First = days?.Item1,
            Last = days?.Item2,
            Told = sources.Max(s => s.Published),
            Sources = sources,
        };
    }

    private static string UidOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, UidBytes));
}
