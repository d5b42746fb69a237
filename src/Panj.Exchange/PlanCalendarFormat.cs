using Panj.Picture.Calendar;

namespace Panj.Exchange;

/// <summary>What is planned, pledged or called off, for calendars. What happened is no entry of a calendar and is not counted as left out.</summary>
internal sealed class PlanCalendarFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "ics";

    /// <inheritdoc/>
    public string MediaType => "text/calendar; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "ics";

    /// <inheritdoc/>
    public string Purpose => "what is planned, as iCalendar (RFC 5545)";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        var entries = PlanCalendar.Of(export.Portions);
        foreach (var _ in entries.Where(e => e.First is null)) left.Add(Unsaid.Day);
        CalendarExport.Write(stream, entries);
    }
}
