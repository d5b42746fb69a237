using System.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Briefs;
using Panj.Picture.Calendar;

namespace Panj.Cli;

/// <summary>The formats for other programs in which a picture is printed.</summary>
internal static class PictureFormats
{
    private static readonly Dictionary<string, Action<Stream, Snapshot>> _writers = new(StringComparer.Ordinal)
    {
        ["json"] = PictureJson.Write,
        ["csv"] = EventCsv.Write,
        ["geojson"] = EventGeoJson.Write,
        ["ics"] = (stream, picture) => CalendarExport.Write(stream, PlanCalendar.Of(picture)),
        ["markdown"] = (stream, picture) => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(BriefBuilder.Of(picture)))),
    };

    /// <summary>Names of the formats.</summary>
    public static string[] Names => [.. _writers.Keys];

    /// <summary>Writes the picture; false where no format has the name.</summary>
    public static bool TryWrite(string format, Stream stream, Snapshot picture)
    {
        if (!_writers.TryGetValue(format, out var write)) return false;
        write(stream, picture);
        return true;
    }
}
