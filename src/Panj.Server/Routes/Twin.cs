using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Calendar;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>A page's data in a format of Panj.Exchange.</summary>
/// <param name="ContentType">Media type of the format.</param>
/// <param name="Write">Writes portions of a picture in it, one after the other.</param>
internal sealed record Twin(string ContentType, Action<Stream, IEnumerable<Snapshot>> Write)
{
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

    /// <summary>Formats of some events, by what stands behind the address of their page.</summary>
    public static IReadOnlyList<(string Extension, Twin Format)> OfEvents { get; } = [(".json", EventsJson), (".csv", Csv), (".geojson", GeoJson)];

    /// <summary>What an address names, and the format of its events that it asks for; null where it asks for none.</summary>
    public static (string Name, Twin Format)? Asked(string address)
    {
        foreach (var (extension, format) in OfEvents)
            if (address.EndsWith(extension, StringComparison.Ordinal)) return (address[..^extension.Length], format);
        return null;
    }

    /// <summary>All the events meant, or a part of them with a Link to the next where a part is asked for.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parts">Where they are looked up.</param>
    /// <param name="asked">Which part of them.</param>
    /// <param name="events">Which they are.</param>
    public async Task<IResult> ListAsync(HttpContext context, PictureParts parts, ListQuestion asked, EventQuestion events)
    {
        var revision = await parts.RevisionAsync(context.RequestAborted);
        if (asked.IsWhole) return Of(context, revision, parts.Portions(events, context.RequestAborted));
        var (some, next) = await parts.PartAsync(asked.PartOf(events, ListQuestion.Most), IsCited, context.RequestAborted);
        if (next is not null) context.Response.Headers.Link = $"<{context.Request.Path}{asked.QueryAfter(next)}>; rel=\"next\"";
        return Of(context, revision, some);
    }

    /// <summary>Some of a picture, or that what the asker has of it still holds. The whole answer is written before a byte is sent, so that a failure is still told as one.</summary>
    public IResult Of(HttpContext context, long revision, Snapshot some) => Fresh.Of(context, $"{revision}", ContentType, stream => Write(stream, [some]));

    /// <summary>The same of a picture of any size, sent while it is looked up.</summary>
    public IResult Of(HttpContext context, long revision, IEnumerable<Snapshot> portions) => Fresh.Streamed(context, $"{revision}", ContentType, stream => Write(stream, portions));
}
