using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>What maps show under the events.</summary>
internal static class OverlayRoutes
{
    public static void MapOverlay(this WebApplication app) =>
        app.MapGet(Views.MapOverlay.Address, (HttpContext context, MapOverlay overlay) => Fresh.Of(context, $"{overlay.State}", Media.GeoJson, stream => stream.Write(overlay.Content)))
            .Tells("Lines and areas that whoever runs the server draws on its maps; no features where nothing is drawn", Media.GeoJson);
}
