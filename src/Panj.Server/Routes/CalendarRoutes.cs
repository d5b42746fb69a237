using Microsoft.AspNetCore.Http.Extensions;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Calendar;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The calendar of what is planned and pledged among the events that a question asks for.</summary>
internal static class CalendarRoutes
{
    private static readonly (string Extension, Twin Format)[] _twins = [(".json", Twin.EventsJson), (".csv", Twin.Csv)];

    public static void MapCalendar(this WebApplication app)
    {
        app.MapGet("/calendar", PageAsync).Tells("What is planned, pledged or called off", Media.Page, Asked.Filter, Asked.Paging);
        app.MapGet("/calendar.ics", (HttpContext context, PictureParts parts) => TwinAsync(context, parts, Twin.CalendarAt(AddressOf(context.Request))))
            .Tells("What is planned, pledged or called off, for a calendar program; all of it, or with a limit a part and a Link to the next", Twin.CalendarType, Asked.Filter, Asked.Paging);
        foreach (var (extension, twin) in _twins)
            app.MapGet("/calendar" + extension, (HttpContext context, PictureParts parts) => TwinAsync(context, parts, twin))
                .Tells("What is planned, pledged or called off; all of it, or with a limit a part and a Link to the next", twin.ContentType, Asked.Filter, Asked.Paging);
    }

    private static Uri AddressOf(HttpRequest request) => new(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, request.QueryString));

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts)
    {
        var asked = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var plans = await parts.FindAsync(asked.PartOf(PlansOf(asked.Events), CalendarPage.MostRows), context.RequestAborted);
        return new HtmlResult(CalendarPage.Of(asked, plans, await parts.CountAsync(PlansOf(new EventQuestion()), context.RequestAborted)));
    }

    private static async Task<IResult> TwinAsync(HttpContext context, PictureParts parts, Twin twin)
    {
        var asked = ListQuestion.Parse(context.Request.Query, out var error);
        return error is null ? await twin.ListAsync(context, parts, asked, PlansOf(asked.Events)) : BadFilter(context, error);
    }

    /// <summary>What a calendar shows of the events asked for; of a status that it never shows, an event of no identity, which is none.</summary>
    private static EventQuestion PlansOf(EventQuestion events)
    {
        EventStatus[] statuses = events.Statuses.Count == 0 ? [.. PlanCalendar.Statuses] : [.. events.Statuses.Intersect(PlanCalendar.Statuses)];
        return statuses.Length > 0 ? events with { Statuses = statuses } : events with { Ids = [""] };
    }

    private static IResult BadFilter(HttpContext context, string error) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadFilter, error);
}
