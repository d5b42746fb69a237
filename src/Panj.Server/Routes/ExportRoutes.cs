using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture;
using Panj.Picture.Searching;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The events that a question asks for, in every format that Panj knows: a format that is added is there by itself. They are sent while they are looked up.</summary>
internal static class ExportRoutes
{
    private const string LeftOut = "Panj-Left-Out";

    public static void MapExports(this WebApplication app) => app.MapGet("/export/{format}", ExportAsync)
        .Tells("The events that a question asks for, in a format by its name", Media.Any, Asked.Filter);

    private static async Task<IResult> ExportAsync(HttpContext context, PictureParts parts, string format)
    {
        if (StandardFormats.Of(format) is not { } known) return Problems.NotFound(context);
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        if (error is not null) return Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadFilter, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        if (Fresh.IsHeld(context, $"{revision}", known.MediaType, isWeak: true)) return Results.StatusCode(StatusCodes.Status304NotModified);
        var portions = known.IsOfWhole ? [await WholeAsync(parts, question, context.RequestAborted)] : parts.Portions(question, context.RequestAborted);
        var export = Export.Of(portions, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        var left = new Omissions();
        return new StreamedResult(known.MediaType, stream => known.Write(stream, export, left))
        {
            FileName = $"events.{known.Extension}",
            Said = () => left.Words() is { } words ? (LeftOut, words) : null,
        };
    }

    private static async Task<Snapshot> WholeAsync(PictureParts parts, EventQuestion question, CancellationToken cancellation)
    {
        var picture = Kinship.WithStories(await parts.WholeAsync(cancellation));
        return picture with { Events = EventMatch.Of(picture, question) };
    }
}
