using Microsoft.Net.Http.Headers;
using Panj.Server.Hosting;

namespace Panj.Server.Routes;

/// <summary>Serves the files of the pages.</summary>
internal static class AssetRoutes
{
    public static void MapAssets(this WebApplication app) =>
        app.MapGet("/assets/{**path}", (HttpContext context, WebAssets assets, string path) =>
        {
            if (assets.Find(path) is not { } asset) return Problems.NotFound(context);
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(asset.Content, asset.ContentType, entityTag: EntityTagHeaderValue.Parse(asset.Tag));
        }).AllowAnonymous();
}
