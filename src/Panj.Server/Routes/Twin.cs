using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Calendar;

namespace Panj.Server.Routes;

/// <summary>A page's data in a format of Panj.Exchange.</summary>
/// <param name="ContentType">Media type of the format.</param>
/// <param name="Write">Writes a picture in it.</param>
internal sealed record Twin(string ContentType, Action<Stream, Snapshot> Write)
{
    private const string Extension = ".json";

    public static Twin EventsJson { get; } = new("application/json; charset=utf-8", PictureJson.WriteEvents);

    public static Twin Csv { get; } = new("text/csv; charset=utf-8", EventCsv.Write);

    public static Twin GeoJson { get; } = new("application/geo+json; charset=utf-8", EventGeoJson.Write);

    public static Twin Calendar { get; } = new("text/calendar; charset=utf-8", (stream, picture) => CalendarExport.Write(stream, PlanCalendar.Of(picture)));

    public static Twin WholeJson { get; } = new("application/json; charset=utf-8", PictureJson.Write);

    /// <summary>The identity in an address that asks for a twin; null where the address asks for none.</summary>
    public static string? Trimmed(string address) => address.EndsWith(Extension, StringComparison.Ordinal) ? address[..^Extension.Length] : null;

    /// <summary>The whole answer is written before a byte is sent, so that a failure is still told as one.</summary>
    public IResult Of(Snapshot picture)
    {
        using var body = new MemoryStream();
        Write(body, picture);
        return Results.Bytes(body.ToArray(), ContentType);
    }
}
