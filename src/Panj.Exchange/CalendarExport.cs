using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Panj.Events;

namespace Panj.Exchange;

/// <summary>Writes what is planned as iCalendar (RFC 5545): all-day entries with an identity that stays, the same bytes for the same entries.</summary>
public static class CalendarExport
{
    private const string Product = "-//Panj//Panj//EN";
    private const string UidDomain = "@panj";

    /// <summary>Writes the entries that have a day; those without are left to the text form.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = Product };
        foreach (var entry in entries)
            if (entry is { First: { } first, Last: { } last }) calendar.Events.Add(Component(entry, first, last));
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(new CalendarSerializer().SerializeToString(calendar));
    }

    private static CalendarEvent Component(CalendarEntry entry, DateOnly first, DateOnly last) => new()
    {
        Uid = entry.Uid + UidDomain,
        DtStamp = new CalDateTime((entry.Told ?? first).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), "UTC"),
        DtStart = new CalDateTime(first),
        DtEnd = new CalDateTime(last.AddDays(last == DateOnly.MaxValue ? 0 : 1)),
        Summary = EventWords.Sentence(entry.Event),
        Description = Description(entry),
        Location = entry.Event.Where?.Name,
        Status = entry.Event.Status is Events.EventStatus.CalledOff ? Ical.Net.EventStatus.Cancelled : Ical.Net.EventStatus.Tentative,
        Transparency = TransparencyType.Transparent,
        Sequence = entry.Sources.Count - 1,
        Categories = [Slug.Of(entry.Event.Kind)],
    };

    private static string Description(CalendarEntry entry) =>
        string.Join('\n', [EventWords.Of(entry.Event), "", .. entry.Sources.Select(CitationWords.Of)]);
}
