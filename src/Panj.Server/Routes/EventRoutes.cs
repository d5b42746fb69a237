using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The events: page and twins, all of them answering the same filter.</summary>
internal static class EventRoutes
{
    public static void MapEvents(this WebApplication app)
    {
        app.MapGet("/", PageAsync).Tells("The workbench", Media.Page, Asked.Filter, Asked.Paging);
        app.MapGet("/events", NegotiatedAsync).Tells("The events as a page, or in the format that Accept prefers", Media.Page, Asked.Filter, Asked.Paging);
        app.MapGet("/events/{id}", OneAsync).Tells("One event with its evidence", Media.Page, Asked.Filter);
        app.MapGet("/events/{id}.json", OneTwinAsync).Tells("One event", Media.Json);
        app.MapGet("/events/days.json", DaysAsync).Tells("How many events there are by day, and over which stretches those of uncertain day lie", Media.Json, Asked.Filter);
        app.MapTwin("/events.json", Twin.EventsJson);
        app.MapTwin("/events.csv", Twin.Csv);
        app.MapTwin("/events.geojson", Twin.GeoJson);
    }

    private static void MapTwin(this WebApplication app, string address, Twin twin) =>
        app.MapGet(address, (HttpContext context, CurrentPicture current) => ListAsync(context, current, twin))
            .Tells("The events; all of them, or with a limit a part and a Link to the next", twin.ContentType, Asked.Filter, Asked.Paging);

    private static Task<IResult> NegotiatedAsync(HttpContext context, CurrentPicture current) =>
        Twin.Preferred(context.Request) is { } twin ? ListAsync(context, current, twin) : PageAsync(context, current);

    private static async Task<IResult> PageAsync(HttpContext context, CurrentPicture current)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        return new HtmlResult(WorkbenchPage.Of(await current.GetAsync(context.RequestAborted), question, open: null));
    }

    private static async Task<IResult> OneAsync(HttpContext context, CurrentPicture current, Visitors visitors, string id)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        return picture.Row(id) is { } row ? new HtmlResult(WorkbenchPage.Of(picture, question, row, visitors.Of(context))) : Problems.NotFound(context);
    }

    private static async Task<IResult> OneTwinAsync(HttpContext context, CurrentPicture current, string id)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return picture.Row(id) is { } row ? Twin.EventsJson.Of(context, picture, picture.Only([row])) : Problems.NotFound(context);
    }

    private static async Task<IResult> DaysAsync(HttpContext context, CurrentPicture current, CurrentStates states)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        return Fresh.Of(context, $"{picture.Revision}-{EventFilter.Iso(states.Today)}", Media.Json, stream => JsonBody.Write(stream, DayCounts.Of(picture.Rows.Where(filter.Matches), states.Today)));
    }

    private static async Task<IResult> ListAsync(HttpContext context, CurrentPicture current, Twin twin)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        var rows = picture.Rows.Where(question.Filter.Matches);
        if (question is { Limit: null, After: null }) return twin.Of(context, picture, picture.Only(rows));
        var portion = Portion.Of(rows, question.Limit ?? Portion.Most, question.After);
        if (portion.Next is { } next) context.Response.Headers.Link = $"<{context.Request.Path}{question.QueryAfter(next)}>; rel=\"next\"";
        return twin.Of(context, picture, picture.Only(portion.Rows));
    }

    private static IResult BadFilter(HttpContext context, string error) =>
        Problems.Of(context, StatusCodes.Status400BadRequest, "The filter cannot be understood", error);
}
