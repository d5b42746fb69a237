using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Subjects;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Pages about parties, places and sources. The name stands in the address whole; .json behind it gives the events.</summary>
internal static class SubjectRoutes
{
    public static void MapSubjects(this WebApplication app)
    {
        app.MapGet(SubjectAddress.Parties + "{**key}", PartyAsync).Tells("One who takes part in events, by identity or name; with .json the events", Media.Page);
        app.MapGet(SubjectAddress.Places + "{**key}", PlaceAsync).Tells("Where events happened, by name; with .json the events", Media.Page);
        app.MapGet(SubjectAddress.Sources + "{**key}", SourceAsync).Tells("An outlet, agency or official that tells events, by name; with .json the events", Media.Page);
    }

    private static Task<IResult> PartyAsync(HttpContext context, PictureParts parts, string? key) => AnswerAsync(
        context, parts, Plain(key),
        wanted => (new EventQuestion { Party = wanted }, happening => happening.Participants.Any(who => SubjectAddress.KeyOf(who) == wanted)),
        PartyPage.Of);

    private static Task<IResult> PlaceAsync(HttpContext context, PictureParts parts, string? key) => AnswerAsync(
        context, parts, Plain(key),
        wanted => (new EventQuestion { Place = wanted }, happening => happening.Where?.Name == wanted),
        (wanted, rows, picture) => PlacePage.Of(rows[0].Event.Where ?? throw new InvalidOperationException(wanted), rows, picture));

    private static async Task<IResult> SourceAsync(HttpContext context, PictureParts parts, CurrentStates states, string? key)
    {
        var wanted = Plain(key);
        if (await SourceView.OfAsync(wanted, parts, states.Today, context.RequestAborted) is { } told) return new HtmlResult(SourcePage.Of(told));
        if (Twin.Trimmed(wanted) is not { } bare || await SourceView.OfAsync(bare, parts, states.Today, context.RequestAborted) is null) return Problems.NotFound(context);
        return Twin.EventsJson.Of(context, await parts.RevisionAsync(context.RequestAborted), parts.Portions(new EventQuestion { Source = bare }, context.RequestAborted));
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, PictureParts parts, string wanted, Func<string, (EventQuestion Question, Func<Event, bool> IsMeant)> ask, Func<string, IReadOnlyList<EventRow>, PictureView, Html> page)
    {
        var (question, isMeant) = ask(wanted);
        var picture = await parts.ViewAsync(question with { IsLatestFirst = true, Most = SubjectPage.MostCounted }, context.RequestAborted);
        EventRow[] rows = [.. picture.Rows.Where(row => isMeant(row.Event))];
        if (rows.Length > 0) return new HtmlResult(page(wanted, rows, picture));
        if (Twin.Trimmed(wanted) is not { } bare) return Problems.NotFound(context);
        var (all, isOf) = ask(bare);
        var some = parts.Portions(all, context.RequestAborted).Select(portion => portion with { Events = [.. portion.Events.Where(isOf)] });
        return (await parts.FindAsync(all with { Most = SubjectPage.MostCounted }, context.RequestAborted)).Events.Any(isOf)
            ? Twin.EventsJson.Of(context, picture.Revision, some)
            : Problems.NotFound(context);
    }

    /// <summary>A slash in a name arrives still escaped, everything else plain.</summary>
    private static string Plain(string? key) => (key ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
