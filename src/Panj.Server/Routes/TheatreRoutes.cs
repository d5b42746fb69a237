using Panj.Exchange;
using Panj.Picture.Boards;
using Panj.Picture.Boards.Changes;
using Panj.Picture.Theatres;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Theatre;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The boards of everything or of one theatre, as of a day: page and twins.</summary>
internal static class TheatreRoutes
{
    private static readonly (string Extension, string ContentType, Action<Stream, State> Write)[] _twins =
    [
        (".json", Media.Json, BoardJson.Write),
        (".csv", Twin.Csv.ContentType, BoardCsv.Write),
        (".geojson", Media.GeoJson, BoardGeoJson.Write),
    ];

    public static void MapTheatres(this WebApplication app)
    {
        app.MapGet("/theatre", (HttpContext context, CurrentStates states, MapOverlay overlay) => PageAsync(context, states, overlay, null))
            .Tells("The boards of everything as known on a day", Media.Page, Asked.Day);
        app.MapGet("/theatre/{name}", (HttpContext context, CurrentStates states, MapOverlay overlay, string name) => NamedAsync(context, states, name, theatre => PageAsync(context, states, overlay, theatre)))
            .Tells("The boards of one theatre as known on a day", Media.Page, Asked.Day);
        foreach (var (extension, type, _) in _twins)
        {
            app.MapGet("/theatre" + extension, (HttpContext context, CurrentStates states) => TwinAsync(context, states, extension)).Tells("The boards of everything as known on a day", type, Asked.Day);
            app.MapGet("/theatre/{name}" + extension, (HttpContext context, CurrentStates states, string name) => NamedAsync(context, states, name, theatre => TwinAsync(context, states, extension, theatre)))
                .Tells("The boards of one theatre as known on a day", type, Asked.Day);
        }
    }

    private static Task<IResult> NamedAsync(HttpContext context, CurrentStates states, string name, Func<Theatre, Task<IResult>> answer) =>
        states.Theatres.Find(name) is { } theatre ? answer(theatre) : Task.FromResult(Problems.NotFound(context));

    private static async Task<IResult> PageAsync(HttpContext context, CurrentStates states, MapOverlay overlay, Theatre? theatre)
    {
        var day = BoardQuestion.Day(context.Request.Query, states.Today, out var error);
        if (error is not null) return BadDay(context, error);
        var now = await states.GetAsync(theatre, day, context.RequestAborted);
        var changes = day == DateOnly.MinValue ? [] : StateChanges.Between((await states.GetAsync(theatre, day.AddDays(-1), context.RequestAborted)).State, now.State);
        return new HtmlResult(TheatrePage.Of(new BoardQuestion(theatre, day) { IsOfToday = day == states.Today, Known = states.Theatres.All }, now, changes, overlay));
    }

    private static async Task<IResult> TwinAsync(HttpContext context, CurrentStates states, string extension, Theatre? theatre = null)
    {
        var day = BoardQuestion.Day(context.Request.Query, states.Today, out var error);
        if (error is not null) return BadDay(context, error);
        var now = await states.GetAsync(theatre, day, context.RequestAborted);
        var (_, type, write) = _twins.First(t => t.Extension == extension);
        return Fresh.Of(context, $"{now.Picture.Revision}-{IsoDay.Of(day)}", type, stream => write(stream, now.State));
    }

    private static IResult BadDay(HttpContext context, string error) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadDay, error);
}
