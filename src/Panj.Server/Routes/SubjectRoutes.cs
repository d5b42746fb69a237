using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Subjects;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Pages about parties, places and sources. The name stands in the address whole; a format behind it gives the events.</summary>
internal static class SubjectRoutes
{
    private delegate Task<IResult> Answering(HttpContext context, PictureParts parts, CurrentStates states, string key);

    private delegate Task<Html?> Paging(string name, EventQuestion events, ListQuestion asked);

    public static void MapSubjects(this WebApplication app)
    {
        app.MapSubject(SubjectAddress.Parties, "One who takes part in events, by identity or name", PartyAsync);
        app.MapSubject(SubjectAddress.Places, "Where events happened, by name", PlaceAsync);
        app.MapSubject(SubjectAddress.Sources, "An outlet, agency or official that tells events, by name", SourceAsync);
    }

    private static void MapSubject(this WebApplication app, string address, string summary, Answering answer)
    {
        app.MapGet(address + "{**key}", (HttpContext context, PictureParts parts, CurrentStates states, string? key) => answer(context, parts, states, Plain(key))).Tells(summary, Media.Page, Asked.Paging);
        foreach (var (extension, twin) in Twin.OfEvents)
            app.MapGet(address + "{key}" + extension, (HttpContext context, PictureParts parts, CurrentStates states, string key) => answer(context, parts, states, Plain(key) + extension))
                .Tells(summary + ": the events", twin.ContentType, Asked.Paging);
    }

    private static Task<IResult> PartyAsync(HttpContext context, PictureParts parts, CurrentStates states, string key) => AnswerAsync(context, parts, key, name => new EventQuestion { OneParty = name }, async (name, events, asked) =>
        await LatestAsync(context, parts, events) is { Rows.Count: > 0 } picture ? PartyPage.Of(name, picture, await SubjectList.OfAsync(parts, events, asked, context.RequestAborted)) : null);

    private static Task<IResult> PlaceAsync(HttpContext context, PictureParts parts, CurrentStates states, string key) => AnswerAsync(context, parts, key, name => new EventQuestion { OnePlace = name }, async (_, events, asked) =>
        await LatestAsync(context, parts, events) is { Rows: [{ Event.Where: { } place }, ..] } picture ? PlacePage.Of(place, picture, await SubjectList.OfAsync(parts, events, asked, context.RequestAborted)) : null);

    private static Task<IResult> SourceAsync(HttpContext context, PictureParts parts, CurrentStates states, string key) => AnswerAsync(context, parts, key, name => new EventQuestion { Source = name }, async (name, events, asked) =>
        await SourceView.OfAsync(name, parts, states.Today, context.RequestAborted) is { } told ? SourcePage.Of(told, await SubjectList.OfAsync(parts, events, asked, context.RequestAborted)) : null);

    /// <summary>The page about what has this name; where nothing has, the events of what is named before a format.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext context, PictureParts parts, string key, Func<string, EventQuestion> eventsOf, Paging page)
    {
        var asked = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadQuestion, error);
        if (key.Length == 0) return Problems.NotFound(context);
        if (await page(key, eventsOf(key), asked) is { } shown) return new HtmlResult(shown);
        if (Twin.Asked(key) is not { Name.Length: > 0 } wanted) return Problems.NotFound(context);
        var (name, twin) = wanted;
        var isTold = (await parts.CountAsync(eventsOf(name), context.RequestAborted)).Events > 0;
        if (!isTold && await page(name, eventsOf(name), asked) is null) return Problems.NotFound(context);
        return await twin.ListAsync(context, parts, asked, eventsOf(name));
    }

    private static Task<PictureView> LatestAsync(HttpContext context, PictureParts parts, EventQuestion events) =>
        parts.ViewAsync(events with { IsLatestFirst = true, Most = SubjectPage.MostCounted }, context.RequestAborted);

    /// <summary>A slash in a name arrives still escaped, everything else plain.</summary>
    private static string Plain(string? key) => (key ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
