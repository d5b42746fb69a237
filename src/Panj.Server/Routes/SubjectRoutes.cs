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

    private static Task<IResult> PartyAsync(HttpContext context, CurrentPicture current, string? key) => AnswerAsync(
        context, current, key,
        (picture, wanted) => [.. picture.Rows.Where(row => row.Event.Participants.Any(who => SubjectAddress.KeyOf(who) == wanted))],
        (picture, wanted, rows) => PartyPage.Of(wanted, rows, picture));

    private static Task<IResult> PlaceAsync(HttpContext context, CurrentPicture current, string? key) => AnswerAsync(
        context, current, key,
        (picture, wanted) => [.. picture.Rows.Where(row => row.Event.Where?.Name == wanted)],
        (picture, wanted, rows) => PlacePage.Of(rows[0].Event.Where ?? throw new InvalidOperationException(wanted), rows, picture));

    private static async Task<IResult> SourceAsync(HttpContext context, CurrentPicture current, CurrentStates states, string? key)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        var wanted = Plain(key);
        if (SourceTelling.Of(wanted, picture) is { } told)
        {
            var state = await states.GetAsync(picture, null, states.Today, context.RequestAborted);
            return new HtmlResult(SourcePage.Of(told, [.. state.Boards.Where(board => board.IsOfSources).SelectMany(board => board.Rows.Where(row => row.Cells[0].Words == wanted).Select(row => (board, row)))], picture));
        }

        return Twin.Trimmed(wanted) is { } bare && SourceTelling.Of(bare, picture) is { } twin
            ? Twin.EventsJson.Of(context, picture, picture.Only(twin.Rows))
            : Problems.NotFound(context);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, CurrentPicture current, string? key, Func<PictureView, string, IReadOnlyList<EventRow>> find, Func<PictureView, string, IReadOnlyList<EventRow>, Html> page)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        var wanted = Plain(key);
        var rows = find(picture, wanted);
        if (rows.Count > 0) return new HtmlResult(page(picture, wanted, rows));
        if (Twin.Trimmed(wanted) is { } bare && find(picture, bare) is { Count: > 0 } twin) return Twin.EventsJson.Of(context, picture, picture.Only(twin));
        return Problems.NotFound(context);
    }

    /// <summary>A slash in a name arrives still escaped, everything else plain.</summary>
    private static string Plain(string? key) => (key ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
