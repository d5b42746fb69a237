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
        app.MapGet("/calendar", async (CurrentPicture current, CancellationToken cancellation) =>
            new HtmlResult(CalendarPage.Of(await current.GetAsync(cancellation)))).Tells("What is planned, pledged or called off", Media.Page);
        app.MapGet("/calendar.ics", (HttpContext context, CurrentPicture current) => TwinAsync(context, current, Twin.Calendar)).Tells("What is planned, for a calendar program", Twin.Calendar.ContentType);
        app.MapGet("/calendar.json", (HttpContext context, CurrentPicture current) => TwinAsync(context, current, Twin.EventsJson)).Tells("What is planned", Media.Json);
    }

    private static async Task<IResult> TwinAsync(HttpContext context, CurrentPicture current, Twin twin)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return twin.Of(context, picture, picture.Only(picture.Planned(picture.Rows)));
    }
}
