using Panj.Exchange;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The events that a filter asks for, in every format that Panj knows: a format that is added is there by itself.</summary>
internal static class ExportRoutes
{
    private const string LeftOut = "Panj-Left-Out";

    public static void MapExports(this WebApplication app) => app.MapGet("/export/{format}", ExportAsync)
        .Tells("The events that a question asks for, in a format by its name", "*/*", Asked.Filter);

    private static async Task<IResult> ExportAsync(HttpContext context, CurrentPicture current, TimeProvider time, string format)
    {
        if (StandardFormats.Of(format) is not { } known) return Problems.NotFound(context);
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return Problems.Of(context, StatusCodes.Status400BadRequest, "The filter cannot be understood", error);
        var picture = await current.GetAsync(context.RequestAborted);
        return Of(context, known, Export.Of(picture.Only(picture.Rows.Where(filter.Matches)), time.GetUtcNow()));
    }

    /// <summary>The whole answer is written before a byte is sent, so that a failure is still told as one; what was left out stands in a header.</summary>
    private static IResult Of(HttpContext context, IEventFormat format, Export export)
    {
        using var body = new MemoryStream();
        var left = new Omissions();
        format.Write(body, export, left);
        if (left.Words() is { } words) context.Response.Headers[LeftOut] = words;
        return Results.Bytes(body.ToArray(), format.MediaType, $"events.{format.Extension}");
    }
}
