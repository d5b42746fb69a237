using System.Security.Cryptography;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange.Feeds;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Watching;
using Panj.Server.SigningIn;
using Panj.Server.Views;
using Panj.Server.Watching;
using Panj.Watches;

namespace Panj.Server.Routes;

/// <summary>Watches: their pages and feeds, and the forms that make, stop and remove them.</summary>
internal static class WatchRoutes
{
    /// <summary>Watches of one store.</summary>
    private const int MostWatches = 200;

    /// <summary>Alerts of one page or feed, the youngest.</summary>
    private const int MostAlerts = 100;

    private const string One = WatchAddress.All + "/{name}";

    public static void MapWatches(this WebApplication app)
    {
        if (app.Services.GetService<IWatchStore>() is null) return;
        app.MapGet(WatchAddress.All, PageAsync).Tells("The watches, and the form that makes one", Media.Page, (IReadOnlyList<Parameter>)[new("question", "Query of a filtered page that shall be watched")]);
        app.MapGet(WatchAddress.All + ".json", JsonAsync).Tells("The watches", Media.Json);
        app.MapGet(One, OneAsync).Tells("A watch with its latest alerts", Media.Page);
        app.MapGet(One + ".atom", (HttpContext context, IWatchStore store, string name) => FeedAsync(context, store, name, (Media.Atom, AtomFeed.Write))).Tells("The latest alerts of a watch as Atom", Media.Atom);
        app.MapGet(One + ".json", (HttpContext context, IWatchStore store, string name) => FeedAsync(context, store, name, (Media.JsonFeed, JsonFeed.Write))).Tells("The latest alerts of a watch as JSON Feed", Media.JsonFeed);
        var forms = app.MapGroup("").AddEndpointFilter(Forms.GuardAsync).RequireAuthorization(Policies.Analyst);
        forms.MapPost(WatchAddress.All, MakeAsync).Makes("Makes a watch; the secrets of its webhooks are shown this once", [.. Fields()]);
        forms.MapPost(One + "/stop", (HttpContext context, Watcher watcher, string name) => ThenAsync(context, watcher.StopAsync(name, context.RequestAborted), WatchAddress.Of(name))).Takes("Lets a watch rest");
        forms.MapPost(One + "/resume", ResumeAsync).Takes("Lets a watch go on; what became known meanwhile is taken for told");
        forms.MapPost(One + "/remove", (HttpContext context, IWatchStore store, string name) => ThenAsync(context, store.RemoveAsync(name, context.RequestAborted), WatchAddress.All)).Takes("Ends a watch and forgets its alerts");
    }

    private static IEnumerable<Parameter> Fields() =>
    [
        new("name", "What to call it: letters, digits and hyphens"), new("question", "Which events, as the query of a filtered page"), new("on", $"What raises an alert; may be given several times: {ConditionText.Forms}"),
        new("plan", "Days within which a plan begins"), new("figure", "What is counted"), new("least", "How many of it"), new("count", "How many events"), new("days", "Within how many days; 7 where nothing is given"),
        new("mail", "A mail address to tell; may be given several times"), new("webhook", "A server to tell; may be given several times"), new("digest", "never, daily or weekly"),
    ];

    private static async Task<IResult> PageAsync(HttpContext context, IWatchStore store, PanjServerOptions options)
    {
        var standings = await StandingsAsync(store, context.RequestAborted);
        var question = context.Request.Query["question"].ToString();
        return new HtmlResult(WatchListPage.Of(standings, Token(context) is { } token ? WatchForm.Of(question, token, options.Telling) : Html.Empty, question.Length > 0));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, IWatchStore store) =>
        Results.Json((await StandingsAsync(store, context.RequestAborted)).Select(standing => WatchJson.Of(standing, MayChange(context))));

    private static async Task<IResult> OneAsync(HttpContext context, IWatchStore store, CurrentPicture current, string name)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        var picture = await current.GetAsync(context.RequestAborted);
        return new HtmlResult(WatchPage.Of(watch, [.. (await LatestAsync(store, watch, context.RequestAborted)).Reverse()], picture, Token(context)));
    }

    private static async Task<IResult> FeedAsync(HttpContext context, IWatchStore store, string name, (string Type, Action<Stream, FeedHead, IEnumerable<FeedItem>> Write) format)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        var alerts = await LatestAsync(store, watch, context.RequestAborted);
        return Fresh.Of(context, $"{watch.Since.ToUnixTimeMilliseconds()}-{(alerts is [.., var last] ? last.Number : 0)}", format.Type, stream => format.Write(stream, WatchFeed.Head(watch, alerts), WatchFeed.Items(watch, alerts)));
    }

    private static async Task<IResult> MakeAsync(HttpContext context, IWatchStore store, Watcher watcher, CurrentPicture current, PanjServerOptions options)
    {
        var draft = WatchSheet.Read(await context.Request.ReadFormAsync(context.RequestAborted));
        if (draft.Fault() is { } fault) return Refused(context, $"{char.ToUpperInvariant(fault[0])}{fault[1..]}.");
        if ((await store.AllAsync(context.RequestAborted)).Count >= MostWatches) return Refused(context, $"There are {MostWatches} watches already. Remove one first.");
        var watch = draft.Make(options.Time.GetUtcNow(), RandomNumberGenerator.GetBytes);
        var picture = await current.GetAsync(context.RequestAborted);
        if (!await watcher.AddAsync(watch, picture.Picture, tellKnown: false, context.RequestAborted)) return Refused(context, $"There is a watch {watch.Name} already. Take another name, or remove that one first.");
        context.Response.Headers.Location = WatchAddress.Of(watch.Name);
        context.Response.Headers.CacheControl = "no-store";
        return Problems.WantsPage(context.Request) ? new HtmlResult(MadePage.Of(watch), StatusCodes.Status201Created) : Results.Json(WatchJson.OfNew(watch), statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ResumeAsync(HttpContext context, Watcher watcher, CurrentPicture current, string name)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return await ThenAsync(context, watcher.ResumeAsync(name, picture.Picture, context.RequestAborted), WatchAddress.Of(name));
    }

    private static async Task<IResult> ThenAsync(HttpContext context, Task<bool> deed, string address) => await deed ? new SeeOtherResult(address) : Problems.NotFound(context);

    private static async Task<Watch?> FindAsync(IWatchStore store, string name, CancellationToken cancellation) =>
        (await store.AllAsync(cancellation)).FirstOrDefault(watch => watch.Name == name);

    private static async Task<IReadOnlyList<WatchStanding>> StandingsAsync(IWatchStore store, CancellationToken cancellation)
    {
        var standings = new List<WatchStanding>();
        foreach (var watch in await store.AllAsync(cancellation)) standings.Add(await WatchStanding.OfAsync(watch, store, cancellation));
        return standings;
    }

    private static async Task<IReadOnlyList<WatchAlert>> LatestAsync(IWatchStore store, Watch watch, CancellationToken cancellation) =>
        await store.AlertsAsync(watch.Name, Math.Max(0, await store.LastAlertAsync(watch.Name, cancellation) - MostAlerts), MostAlerts, cancellation);

    private static bool MayChange(HttpContext context) => context.User.IsInRole(Policies.Analyst);

    private static Html? Token(HttpContext context) => MayChange(context) ? Forms.Token(context) : null;

    private static IResult Refused(HttpContext context, string why) => Problems.Of(context, StatusCodes.Status400BadRequest, "No watch was made", why);
}
