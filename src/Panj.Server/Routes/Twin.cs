using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Calendar;
using Panj.Server.Hosting;
using Panj.Server.Views;

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

    /// <summary>The format that a program asks for by Accept; null for a browser, and for who says nothing.</summary>
    public static Twin? Preferred(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1).Select(type => type.MediaType.ToString());
        return wanted.FirstOrDefault(type => type is "text/html" or "application/geo+json" or "text/csv" or "application/json") switch
        {
            "application/geo+json" => GeoJson,
            "text/csv" => Csv,
            "application/json" => EventsJson,
            _ => null,
        };
    }

    /// <summary>Some of a picture, or that what the asker has of it still holds. The whole answer is written before a byte is sent, so that a failure is still told as one.</summary>
    public IResult Of(HttpContext context, PictureView picture, Snapshot some) => Fresh.Of(context, $"{picture.Revision}", ContentType, stream => Write(stream, some));
}
