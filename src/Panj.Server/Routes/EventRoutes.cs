using System.Globalization;
using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The events: page and twins, all of them answering the same question.</summary>
internal static class EventRoutes
{
    private const double UsualDegrees = 1;
    private const double FewestDegrees = 0.001;
    private const double MostDegrees = 90;

    private static readonly Box s_world = new(-90, -180, 90, 180);

    public static void MapEvents(this WebApplication app)
    {
        app.MapGet("/", PageAsync).Tells("The workbench", Media.Page, Asked.Filter, Asked.Paging).CacheOutput(Answers.Name);
        app.MapGet("/events", PageAsync).Tells("The events as a page", Media.Page, Asked.Filter, Asked.Paging).CacheOutput(Answers.Name);
        app.MapGet("/events/{id}", OneAsync).Tells("One event with its evidence", Media.Page, Asked.Filter, Asked.Paging, [Asked.Done]);
        foreach (var (extension, twin) in Twin.OfEvents)
            app.MapGet("/events/{id}" + extension, (HttpContext context, PictureParts parts, string id) => OneTwinAsync(context, parts, id, twin)).Tells("One event", twin.ContentType);
        app.MapGet("/events/days.json", DaysAsync).Tells("How many events there are by day, and over which stretches those of uncertain day lie", Media.Json, Asked.Filter).CacheOutput(Answers.Name);
        app.MapGet("/events/map.json", MapAsync).Tells("How many events are where within an area, by cells of some degrees; and how many of each country, or of none, are at no known place", Media.Json, Asked.Filter, (IReadOnlyList<Parameter>)[new("view", "The area: west, south, east and north in degrees") { IsBox = true }, new("degrees", "Side of a cell in degrees, 0.001 to 90; 1 where nothing is given")]).CacheOutput(Answers.Name);
        app.MapTwin("/events.json", Twin.EventsJson);
        app.MapTwin("/events.csv", Twin.Csv);
        app.MapTwin("/events.geojson", Twin.GeoJson);
    }

    private static void MapTwin(this WebApplication app, string address, Twin twin) =>
        app.MapGet(address, (HttpContext context, PictureParts parts) => ListAsync(context, parts, twin))
            .Tells("The events; all of them, or with a limit a part and a Link to the next", twin.ContentType, Asked.Filter, Asked.Paging).CacheOutput(Answers.Name);

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts, MapOverlay overlay)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        return new HtmlResult(WorkbenchPage.Of(await parts.ListAsync(question, context.RequestAborted), question, overlay));
    }

    private static async Task<IResult> OneAsync(HttpContext context, PictureParts parts, Visitors visitors, MapOverlay overlay, string id)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var visitor = visitors.Of(context);
        if (await parts.EventAsync(id, visitor.MayDecide, context.RequestAborted) is not { } picture || picture.Row(id) is not { } row) return Problems.NotFound(context);
        return new HtmlResult(WorkbenchPage.Of(await parts.ListAsync(question, context.RequestAborted), question, (row, picture), visitor, overlay));
    }

    private static async Task<IResult> OneTwinAsync(HttpContext context, PictureParts parts, string id, Twin twin)
    {
        var picture = await parts.ViewAsync(new EventQuestion { Ids = [id] }, context.RequestAborted);
        return picture.Rows.Count > 0 ? twin.Of(context, picture.Revision, picture.Picture) : Problems.NotFound(context);
    }

    private static async Task<IResult> DaysAsync(HttpContext context, PictureParts parts, CurrentStates states)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var counts = new DayCounts(await parts.SpansAsync(question, context.RequestAborted));
        return Fresh.Of(context, $"{revision}-{IsoDay.Of(states.Today)}", Media.Json, stream => JsonBody.Write(stream, counts.Told(states.Today)));
    }

    private static async Task<IResult> MapAsync(HttpContext context, PictureParts parts)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        var reader = new QuestionParts(name => context.Request.Query[name]);
        var (view, written) = (reader.Box("view") ?? s_world, reader.Words("degrees"));
        error ??= reader.Error;
        var degrees = UsualDegrees;
        if (error is null && written.Length > 0 && (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) || degrees is not (>= FewestDegrees and <= MostDegrees))) error = PlainText.Format(Words.Problem_BadDegrees, FewestDegrees, MostDegrees);
        if (error is not null) return BadFilter(context, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var cells = await parts.Kept.CellsAsync(question, view, degrees, context.RequestAborted);
        var unplaced = await parts.Kept.UnplacedAsync(question, context.RequestAborted);
        return Fresh.Of(context, $"{revision}", Media.Json, stream => JsonBody.Write(stream, MapCounts.Told(cells, unplaced)));
    }

    private static async Task<IResult> ListAsync(HttpContext context, PictureParts parts, Twin twin)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        return await twin.ListAsync(context, parts, question, question.Events);
    }

    private static IResult BadFilter(HttpContext context, string error) =>
        Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadFilter, error);
}
