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
        app.MapGet(One + "/edit", EditPageAsync).RequireAuthorization(Policies.Analyst).Tells("The form that changes a watch", Media.Page);
        app.MapGet(One, OneAsync).Tells("A watch with its latest alerts", Media.Page);
        app.MapGet(One + ".atom", (HttpContext context, IWatchStore store, string name) => FeedAsync(context, store, name, (Media.Atom, AtomFeed.Write))).Tells("The latest alerts of a watch as Atom", Media.Atom);
        app.MapGet(One + ".json", (HttpContext context, IWatchStore store, string name) => FeedAsync(context, store, name, (Media.JsonFeed, JsonFeed.Write))).Tells("The latest alerts of a watch as JSON Feed", Media.JsonFeed);
        var forms = app.MapGroup("").AddEndpointFilter(Forms.GuardAsync).RequireAuthorization(Policies.Analyst);
        forms.MapPost(WatchAddress.All, MakeAsync).Makes("Makes a watch; the secrets of its webhooks are shown this once", [.. Fields()]);
        forms.MapPost(One + "/edit", EditAsync).Takes("Changes a watch; what its new conditions ask for and is known counts as told", [.. Fields().Skip(1)]);
        forms.MapPost(One + "/stop", (HttpContext context, IWatchStore store, Watcher watcher, string name) => ThenAsync(context, store, name, ("watch stopped", () => watcher.StopAsync(name, context.RequestAborted)))).Takes("Lets a watch rest");
        forms.MapPost(One + "/resume", ResumeAsync).Takes("Lets a watch go on; what became known meanwhile is taken for told");
        forms.MapPost(One + "/remove", (HttpContext context, IWatchStore store, string name) => ThenAsync(context, store, name, ("watch removed", () => store.RemoveAsync(name, context.RequestAborted)), WatchAddress.All)).Takes("Ends a watch and forgets its alerts");
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
        return new HtmlResult(WatchListPage.Of(standings, context.User.IsInRole(Policies.Analyst) ? WatchForm.Of(WatchFields.New(question), Forms.Token(context), options.Telling) : Html.Empty, question.Length > 0));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, IWatchStore store) =>
        JsonBody.Of(context, (await StandingsAsync(store, context.RequestAborted)).Select(standing => WatchJson.Of(standing, MayChange(context, standing.Watch))));

    private static async Task<IResult> OneAsync(HttpContext context, IWatchStore store, PictureParts parts, string name)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        WatchAlert[] alerts = [.. (await LatestAsync(store, watch, context.RequestAborted)).Reverse()];
        string[] told = [.. alerts.SelectMany(alert => alert.Events.Take(WatchPage.MostEvents)).Distinct(StringComparer.Ordinal)];
        var rows = told.Length == 0 ? [] : (await parts.FindAsync(new EventQuestion { Ids = told }, context.RequestAborted)).Events.Select(EventRow.Of);
        return new HtmlResult(WatchPage.Of(watch, alerts, rows.ToDictionary(row => row.Event.Id, StringComparer.Ordinal), MayChange(context, watch) ? Forms.Token(context) : null));
    }

    private static async Task<IResult> EditPageAsync(HttpContext context, IWatchStore store, PanjServerOptions options, string name)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        return MayChange(context, watch) ? new HtmlResult(EditPage.Of(watch, WatchForm.Of(WatchFields.Of(watch), Forms.Token(context), options.Telling))) : NotYours(context, watch);
    }

    private static async Task<IResult> EditAsync(HttpContext context, IWatchStore store, Watcher watcher, PictureParts parts, string name)
    {
        var draft = WatchSheet.Read(await context.Request.ReadFormAsync(context.RequestAborted)) with { Name = name };
        if (draft.Fault() is { } fault) return Refused(context, Words.Problem_NothingChanged, $"{char.ToUpperInvariant(fault[0])}{fault[1..]}.");
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        if (!MayChange(context, watch)) return NotYours(context, watch);
        await parts.RevisionAsync(context.RequestAborted);
        var edited = draft.Make(watch.Since, RandomNumberGenerator.GetBytes);
        if (!await watcher.EditAsync(edited, parts.Kept, context.RequestAborted)) return Problems.NotFound(context);
        await NoteAsync(context, "watch changed", edited with { Owner = watch.Owner });
        WatchChannel[] added = [.. edited.Channels.Where(channel => channel.Secret is not null && watch.Channels.All(had => had.Address != channel.Address))];
        return added.Length == 0 ? new SeeOtherResult(WatchAddress.Of(name)) : Made(context, edited with { Channels = added }, StatusCodes.Status200OK);
    }

    private static async Task<IResult> FeedAsync(HttpContext context, IWatchStore store, string name, (string Type, Action<Stream, FeedHead, IEnumerable<FeedItem>> Write) format)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        var alerts = await LatestAsync(store, watch, context.RequestAborted);
        return Fresh.Of(context, $"{watch.Since.ToUnixTimeMilliseconds()}-{(alerts is [.., var last] ? last.Number : 0)}", format.Type, stream => format.Write(stream, WatchFeed.Head(watch, alerts), WatchFeed.Items(watch, alerts)));
    }

    private static async Task<IResult> MakeAsync(HttpContext context, IWatchStore store, Watcher watcher, PictureParts parts, PanjServerOptions options)
    {
        var draft = WatchSheet.Read(await context.Request.ReadFormAsync(context.RequestAborted));
        if (draft.Fault() is { } fault) return Refused(context, Words.Problem_NoWatchMade, $"{char.ToUpperInvariant(fault[0])}{fault[1..]}.");
        if ((await store.AllAsync(context.RequestAborted)).Count >= MostWatches) return Refused(context, Words.Problem_NoWatchMade, PlainText.Format(Words.Problem_TooManyWatches, MostWatches));
        var watch = draft.Make(options.Time.GetUtcNow(), RandomNumberGenerator.GetBytes) with { Owner = Visitors.NameOf(context) };
        await parts.RevisionAsync(context.RequestAborted);
        if (!await watcher.AddAsync(watch, parts.Kept, tellKnown: false, context.RequestAborted)) return Refused(context, Words.Problem_NoWatchMade, PlainText.Format(Words.Problem_WatchExists, watch.Name));
        await NoteAsync(context, "watch made", watch);
        context.Response.Headers.Location = WatchAddress.Of(watch.Name);
        return Made(context, watch, StatusCodes.Status201Created);
    }

    /// <summary>Secrets are shown this once, and kept by nobody on the way.</summary>
    private static IResult Made(HttpContext context, Watch watch, int status)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Problems.WantsPage(context.Request) ? new HtmlResult(MadePage.Of(watch), status) : Results.Json(WatchJson.OfNew(watch), statusCode: status);
    }

    private static async Task<IResult> ResumeAsync(HttpContext context, IWatchStore store, Watcher watcher, PictureParts parts, string name)
    {
        await parts.RevisionAsync(context.RequestAborted);
        return await ThenAsync(context, store, name, ("watch resumed", () => watcher.ResumeAsync(name, parts.Kept, context.RequestAborted)));
    }

    /// <summary>Does something to a watch of who asks, and leads to its page or elsewhere.</summary>
    private static async Task<IResult> ThenAsync(HttpContext context, IWatchStore store, string name, (string Words, Func<Task<bool>> Do) deed, string? address = null)
    {
        if (await FindAsync(store, name, context.RequestAborted) is not { } watch) return Problems.NotFound(context);
        if (!MayChange(context, watch)) return NotYours(context, watch);
        if (!await deed.Do()) return Problems.NotFound(context);
        await NoteAsync(context, deed.Words, watch);
        return new SeeOtherResult(address ?? WatchAddress.Of(name));
    }

    /// <summary>Whose watch it is where it is another's, and whom it tells; no secret.</summary>
    private static Task NoteAsync(HttpContext context, string deed, Watch watch)
    {
        var of = watch.Owner is { } owner && owner != Visitors.NameOf(context) ? $" of {owner}" : "";
        var told = watch.Channels.Count == 0 ? "" : $", telling {string.Join(", ", watch.Channels.Select(Told))}";
        return context.RequestServices.GetRequiredService<AuditLog>().NoteAsync(context, deed, watch.Name + of + told);
    }

    /// <summary>Of a webhook its host alone: who knows the rest of such an address may often write to it.</summary>
    private static string Told(WatchChannel channel) => channel.Kind == WatchChannelKind.Webhook && Uri.TryCreate(channel.Address, UriKind.Absolute, out var address) ? address.Authority : channel.Address;

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

    /// <summary>A watch is changed by who made it, and by editors; one that nobody in particular made by every analyst.</summary>
    private static bool MayChange(HttpContext context, Watch watch) =>
        context.User.IsInRole(Policies.Analyst) && (watch.Owner is null || watch.Owner == Visitors.NameOf(context) || context.User.IsInRole(Policies.Editor));

    private static IResult NotYours(HttpContext context, Watch watch) =>
        Problems.Of(context, StatusCodes.Status403Forbidden, Words.Problem_WatchOfAnother, PlainText.Format(Words.Problem_WatchMadeBy, watch.Owner));

    private static IResult Refused(HttpContext context, string what, string why) => Problems.Of(context, StatusCodes.Status400BadRequest, what, why);
}
