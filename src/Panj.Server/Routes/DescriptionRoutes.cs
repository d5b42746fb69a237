using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Panj.Server.Api;
using Panj.Server.Hosting;

namespace Panj.Server.Routes;

/// <summary>The description of the API.</summary>
internal static class DescriptionRoutes
{
    /// <summary>The framework's name for the one description that there is.</summary>
    private const string Document = "v1";

    public static void MapDescription(this WebApplication app) => app.MapGet(OpenApi.Address, async (HttpContext context) =>
    {
        var document = await context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document).GetOpenApiDocumentAsync(context.RequestAborted);
        var written = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted);
        return Fresh.OfContent(context, Media.Json, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(written)));
    });
}
