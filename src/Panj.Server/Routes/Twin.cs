using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Calendar;
using Panj.Server.Hosting;

namespace Panj.Server.Routes;

/// <summary>A page's data in a format of Panj.Exchange.</summary>
/// <param name="ContentType">Media type of the format.</param>
/// <param name="Write">Writes portions of a picture in it, one after the other.</param>
internal sealed record Twin(string ContentType, Action<Stream, IEnumerable<Snapshot>> Write)
{
    private const string Extension = ".json";

    /// <summary>Media type of the calendar.</summary>
    public const string CalendarType = "text/calendar; charset=utf-8";

    /// <summary>False where it tells of events without the articles that they are cited by.</summary>
    public bool IsCited { get; init; } = true;

    public static Twin EventsJson { get; } = new("application/json; charset=utf-8", (stream, portions) => PictureJson.WriteEvents(stream, portions.SelectMany(portion => portion.Events))) { IsCited = false };

    public static Twin Csv { get; } = new("text/csv; charset=utf-8", (stream, portions) => EventCsv.Write(stream, portions.SelectMany(SourcedEvent.Of)));

    public static Twin GeoJson { get; } = new("application/geo+json; charset=utf-8", (stream, portions) => EventGeoJson.Write(stream, portions.SelectMany(SourcedEvent.Of)));

    /// <summary>The calendar, which names the address at which it is asked for again.</summary>
    public static Twin CalendarAt(Uri source) => new(CalendarType, (stream, portions) => CalendarExport.Write(stream, PlanCalendar.Of(portions), source));

    public static Twin WholeJson { get; } = new("application/json; charset=utf-8", (stream, portions) => PictureJson.Write(stream, portions.Single()));

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
    public IResult Of(HttpContext context, long revision, Snapshot some) => Fresh.Of(context, $"{revision}", ContentType, stream => Write(stream, [some]));

    /// <summary>The same of a picture of any size, sent while it is looked up.</summary>
    public IResult Of(HttpContext context, long revision, IEnumerable<Snapshot> portions) => Fresh.Streamed(context, $"{revision}", ContentType, stream => Write(stream, portions));
}
