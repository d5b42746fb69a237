using Microsoft.AspNetCore.Http.Extensions;
using Panj.Events.Ports;
using Panj.Picture.Calendar;
using Panj.Server.Api;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The calendar of what is planned and pledged.</summary>
internal static class CalendarRoutes
{
    public static void MapCalendar(this WebApplication app)
    {
        app.MapGet("/calendar", async (PictureParts parts, CancellationToken cancellation) =>
            new HtmlResult(CalendarPage.Of(await parts.PlannedAsync(new EventQuestion(), CalendarPage.MostRows, cancellation)))).Tells("What is planned, pledged or called off", Media.Page);
        app.MapGet("/calendar.ics", (HttpContext context, PictureParts parts) => TwinAsync(context, parts, Twin.CalendarAt(AddressOf(context.Request)))).Tells("What is planned, for a calendar program", Twin.CalendarType);
        app.MapGet("/calendar.json", (HttpContext context, PictureParts parts) => TwinAsync(context, parts, Twin.EventsJson)).Tells("What is planned", Media.Json);
    }

    private static Uri AddressOf(HttpRequest request) => new(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path));

    private static async Task<IResult> TwinAsync(HttpContext context, PictureParts parts, Twin twin) => twin.Of(
        context, await parts.RevisionAsync(context.RequestAborted), parts.Portions(new EventQuestion { Statuses = PlanCalendar.Statuses }, context.RequestAborted));
}
