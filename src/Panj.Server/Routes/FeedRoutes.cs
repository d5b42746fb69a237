using System.Text.Json.Nodes;
using Panj.Collecting.Feeds;
using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Feeds;
using Panj.Server.SigningIn;

namespace Panj.Server.Routes;

/// <summary>The feeds that are followed, and how each of them does.</summary>
internal static class FeedRoutes
{
    public static void MapFeeds(this WebApplication app)
    {
        if (app.Services.GetService<IFeedStore>() is null) return;
        app.MapGet("/feeds", async (HttpContext context, IFeedStore store) =>
            new HtmlResult(FeedPage.Of(await store.FeedsAsync(context.RequestAborted), context.User.IsInRole(Policies.Editor)))).Tells("The feeds that are followed, and how each of them does", Media.Page);
        app.MapGet("/feeds.json", async (HttpContext context, IFeedStore store) =>
            JsonBody.Of(context, (await store.FeedsAsync(context.RequestAborted)).Select(feed => Of(feed, context.User.IsInRole(Policies.Editor))))).Tells("The feeds that are followed, and how each of them does", Media.Json);
        app.MapGet("/feeds.opml", async (HttpContext context, IFeedStore store) => Listed(await store.FeedsAsync(context.RequestAborted), context.User.IsInRole(Policies.Editor)))
            .Tells("The feeds that are followed, for a feed reader", Media.Opml);
    }

    private static IResult Listed(IReadOnlyList<FeedState> feeds, bool whole)
    {
        using var list = new MemoryStream();
        Opml.Write(list, feeds.Select(feed => new OpmlEntry(new Uri(FeedPage.Address(feed.Address, whole)), feed.Title)));
        return Results.File(list.ToArray(), Media.Opml, "panj-feeds.opml");
    }

    private static JsonObject Of(FeedState feed, bool whole) => new()
    {
        ["address"] = FeedPage.Address(feed.Address, whole),
        ["title"] = feed.Title,
        ["health"] = FeedPage.Health(feed),
        ["lastFetch"] = feed.LastFetch,
        ["lastGood"] = feed.LastGood,
        ["lastResult"] = feed.LastResult,
        ["bytes"] = feed.LastFetch is null ? null : feed.LastBytes,
        ["items"] = feed.LastFetch is null ? null : feed.LastItems,
        ["weeklyItems"] = feed.WeeklyItems,
        ["failures"] = feed.Failures,
        ["next"] = feed.Next,
    };
}
