using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Panj.Events;
using Panj.Server.Api;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Tells whoever listens which events are new (server-sent events).</summary>
internal static class NewsRoutes
{
    /// <summary>How often the store is looked at.</summary>
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    public static void MapNews(this WebApplication app) =>
        app.MapGet("/events/stream", (CurrentPicture current, PanjServerOptions options, CancellationToken cancellation) =>
            TypedResults.ServerSentEvents(NewsAsync(current, options.Time, cancellation)))
            .Tells("Events as they become known: 'revision' first, then 'event' for each new one (server-sent events)", "text/event-stream");

    private static async IAsyncEnumerable<SseItem<Told>> NewsAsync(CurrentPicture current, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = await current.GetAsync(cancellation);
        yield return Item(new Told(seen.Revision), "revision", seen);
        using var timer = new PeriodicTimer(s_between, time);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = await current.GetAsync(cancellation);
            if (now.Revision == seen.Revision) continue;
            foreach (var row in now.Rows.Where(row => seen.Row(row.Event.Id) is null))
                yield return Item(new Told(now.Revision) { Id = row.Event.Id, Sentence = row.Sentence, When = EventWords.Date(row.Event), Address = row.Address }, "event", now);
            seen = now;
        }
    }

    private static SseItem<Told> Item(Told told, string type, PictureView view) => new(told, type) { EventId = view.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
