using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Panj.Events;

namespace Panj.Exchange;

/// <summary>Writes what is planned as iCalendar (RFC 5545, with the names of RFC 7986): all-day entries with an identity that stays, the same bytes for the same entries.</summary>
public static class CalendarExport
{
    private const string Product = "-//Panj//Panj//EN";
    private const string UidDomain = "@panj";
    private const string Named = "Planned, pledged and called off, as Panj knows it";

    private const char Unfit = '\uFFFD';

    /// <summary>How long a program may wait before it asks again.</summary>
    private const string Refresh = "PT1H";

    /// <summary>Writes the entries that have a day; those without are left to the text form.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="source">Where the calendar can be asked for again; null where it lies in a file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<CalendarEntry> entries, Uri? source = null)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product };
        calendar.AddProperty("NAME", Named);
        calendar.Properties.Add(Typed("REFRESH-INTERVAL", "DURATION", Refresh));
        if (source is not null) calendar.Properties.Add(Typed("SOURCE", "URI", source.AbsoluteUri));
        foreach (var entry in entries)
            if (entry is { First: { } first, Last: { } last }) calendar.Events.Add(Component(entry, first, last));
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(new CalendarSerializer().SerializeToString(calendar));
    }

    private static CalendarEvent Component(CalendarEntry entry, DateOnly first, DateOnly last)
    {
        var component = new CalendarEvent
        {
            Uid = entry.Uid + UidDomain,
            DtStamp = new CalDateTime((entry.Told ?? first).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), "UTC"),
            DtStart = new CalDateTime(first),
            DtEnd = new CalDateTime(last.AddDays(last == DateOnly.MaxValue ? 0 : 1)),
            Summary = Fit(EventWords.Sentence(entry.Event)),
            Description = Fit(Description(entry)),
            Location = Fit(entry.Event.Where?.Name),
            Status = entry.Event.Status is Events.EventStatus.CalledOff ? Ical.Net.EventStatus.Cancelled : Ical.Net.EventStatus.Tentative,
            Transparency = TransparencyType.Transparent,
            Sequence = entry.Sequence,
            Categories = [Slug.Of(entry.Event.Kind)],
            Url = entry.Sources.Select(s => WebAddress.Of(s.Url)).FirstOrDefault(address => address is not null) is { } address ? new Uri(address.AbsoluteUri) : null,
            GeographicLocation = Point.Of(entry.Event.Where) is { } point ? new GeographicLocation(point.Latitude, point.Longitude) : null,
        };
        if (entry.Event.When is { } when) component.AddProperty("X-EDTF", when.Edtf);
        return component;
    }

    private static CalendarProperty Typed(string name, string type, string value)
    {
        var property = new CalendarProperty(name, value);
        property.AddParameter("VALUE", type);
        return property;
    }

    /// <summary>Without the characters that no text of a calendar may hold: of all that control something, the ends of lines alone are written, as signs.</summary>
    private static string? Fit(string? words) =>
        words is null || !words.Any(IsUnfit) ? words : string.Create(words.Length, words, static (fit, words) =>
        {
            for (var at = 0; at < words.Length; at++) fit[at] = IsUnfit(words[at]) ? Unfit : words[at];
        });

    private static bool IsUnfit(char sign) => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t');

    private static string Description(CalendarEntry entry) =>
        string.Join('\n', [EventWords.Of(entry.Event), "", .. entry.Sources.Select(CitationWords.Of)]);
}
