using System.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Briefs;
using Panj.Picture.Calendar;
using Panj.Picture.Theatres;

namespace Panj.Cli;

/// <summary>The formats for other programs in which a picture is printed.</summary>
internal static class PictureFormats
{
    private static readonly Dictionary<string, Action<Stream, Snapshot, BorderMap>> _writers = new(StringComparer.Ordinal)
    {
        ["json"] = (stream, picture, _) => PictureJson.Write(stream, picture),
        ["csv"] = (stream, picture, _) => EventCsv.Write(stream, picture),
        ["geojson"] = EventGeoJson.Write,
        ["ics"] = (stream, picture, _) => CalendarExport.Write(stream, PlanCalendar.Of(picture)),
        ["markdown"] = (stream, picture, _) => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(BriefBuilder.Of(picture)))),
    };

    /// <summary>Names of the formats.</summary>
    public static string[] Names => [.. _writers.Keys];

    /// <summary>Writes the picture; false where no format has the name.</summary>
    public static bool TryWrite(string format, Stream stream, Snapshot picture, BorderMap? map = null)
    {
        if (!_writers.TryGetValue(format, out var write)) return false;
        write(stream, picture, map ?? BorderMap.DeFacto);
        return true;
    }
}
