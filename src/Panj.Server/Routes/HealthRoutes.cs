using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Says whether the server runs, and whether it can answer. Neither tells anything of what the store keeps.</summary>
internal static class HealthRoutes
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", async (IArticleStore store, CancellationToken cancellation) =>
            Results.Json(new { status = "ok", revision = await store.RevisionAsync(cancellation) })).AllowAnonymous().Tells("Whether the store answers", Media.Json);
        app.MapGet("/readyz", async (PictureParts picture, CancellationToken cancellation) =>
            Results.Json(new { status = "ready", revision = await picture.RevisionAsync(cancellation) })).AllowAnonymous().Tells("Whether the picture stands", Media.Json);
    }
}
