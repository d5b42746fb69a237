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
        app.MapGet("/", PageAsync);
        app.MapGet("/events", PageAsync);
        app.MapGet("/events/{id}", OneAsync);
        app.MapTwin("/events.json", Twin.EventsJson);
        app.MapTwin("/events.csv", Twin.Csv);
        app.MapTwin("/events.geojson", Twin.GeoJson);
    }

    private static void MapTwin(this WebApplication app, string address, Twin twin) =>
        app.MapGet(address, (HttpContext context, CurrentPicture current) => ListAsync(context, current, twin));

    private static async Task<IResult> PageAsync(HttpContext context, CurrentPicture current)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        return new HtmlResult(WorkbenchPage.Of(await current.GetAsync(context.RequestAborted), filter, open: null));
    }

    private static async Task<IResult> OneAsync(HttpContext context, CurrentPicture current, Visitors visitors, string id)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        if (picture.Row(id) is { } row) return new HtmlResult(WorkbenchPage.Of(picture, filter, row, visitors.Of(context)));
        return Twin.Trimmed(id) is { } bare && picture.Row(bare) is { } twin ? Twin.EventsJson.Of(picture.Only([twin])) : Problems.NotFound(context);
    }

    private static async Task<IResult> ListAsync(HttpContext context, CurrentPicture current, Twin twin)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        return twin.Of(picture.Only(picture.Rows.Where(filter.Matches)));
    }

    private static IResult BadFilter(HttpContext context, string error) =>
        Problems.Of(context, StatusCodes.Status400BadRequest, "The filter cannot be understood", error);
}
