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
            new HtmlResult(CalendarPage.Of(await current.GetAsync(cancellation))));
        app.MapGet("/calendar.ics", (CurrentPicture current, CancellationToken cancellation) => TwinAsync(current, Twin.Calendar, cancellation));
        app.MapGet("/calendar.json", (CurrentPicture current, CancellationToken cancellation) => TwinAsync(current, Twin.EventsJson, cancellation));
    }

    private static async Task<IResult> TwinAsync(CurrentPicture current, Twin twin, CancellationToken cancellation)
    {
        var picture = await current.GetAsync(cancellation);
        return twin.Of(picture.Only(picture.Planned(picture.Rows)));
    }
}
