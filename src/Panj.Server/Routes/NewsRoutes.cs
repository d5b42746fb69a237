using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Panj.Events;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Tells whoever listens which events are new or are told otherwise (server-sent events).</summary>
internal static class NewsRoutes
{
    /// <summary>Events that are told at once; of more the latest kept.</summary>
    private const int Most = 200;

    /// <summary>How often the store is looked at.</summary>
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    public static void MapNews(this WebApplication app) =>
        app.MapGet("/events/stream", IResult (HttpContext context, PictureParts parts, PanjServerOptions options) => HeadRequests.IsOne(context)
            ? Results.Text("", Media.News)
            : TypedResults.ServerSentEvents(NewsAsync(parts, options, context.RequestAborted)))
            .Tells("Events as they become known: 'revision' first, then 'event' for each new one (server-sent events)", Media.News);

    private static async IAsyncEnumerable<SseItem<Told>> NewsAsync(PictureParts parts, PanjServerOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = await parts.RevisionAsync(cancellation);
        var last = (await options.Picture.NewsAsync(null, Most, cancellation)).Last;
        yield return Item(new Told(seen), "revision");
        using var timer = new PeriodicTimer(s_between, options.Time);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = await parts.RevisionAsync(cancellation);
            if (now == seen) continue;
            var news = await options.Picture.NewsAsync(last, Most, cancellation);
            foreach (var row in news.Events.Select(EventRow.Of))
                yield return Item(new Told(now) { Id = row.Event.Id, Sentence = row.Sentence, When = EventWords.Date(row.Event), Address = row.Address }, "event");
            (seen, last) = (now, news.Last);
        }
    }

    private static SseItem<Told> Item(Told told, string type) => new(told, type) { EventId = told.Revision.ToString(CultureInfo.InvariantCulture) };
}
