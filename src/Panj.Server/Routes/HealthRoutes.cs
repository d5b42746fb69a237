using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Says whether the store answers.</summary>
internal static class HealthRoutes
{
    public static void MapHealth(this WebApplication app) =>
        app.MapGet("/healthz", async (CurrentPicture picture, CancellationToken cancellation) =>
            Results.Json(new { status = "ok", revision = await picture.RevisionAsync(cancellation) }));
}
