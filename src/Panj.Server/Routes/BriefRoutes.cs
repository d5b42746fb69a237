using System.Text;
using Panj.Picture.Briefs;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The brief of what a filter leaves: a page to print, and Markdown.</summary>
internal static class BriefRoutes
{
    /// <summary>Events that one brief tells: more than this nobody reads in sentences.</summary>
    private const int MostEvents = 500;

    public static void MapBrief(this WebApplication app)
    {
        app.MapGet("/brief", PageAsync).Tells("The picture as sentences with footnotes, to be printed", Media.Page, Asked.Filter);
        app.MapGet("/brief.md", MarkdownAsync).Tells("The picture as sentences with footnotes", Media.Markdown, Asked.Filter);
    }

    private static async Task<IResult> PageAsync(HttpContext context, CurrentPicture current, CurrentStates states)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var (brief, left) = Made(await current.GetAsync(context.RequestAborted), filter);
        return new HtmlResult(BriefPage.Of(brief, filter, states.Today, left));
    }

    private static async Task<IResult> MarkdownAsync(HttpContext context, CurrentPicture current)
    {
        var filter = EventFilter.Parse(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var picture = await current.GetAsync(context.RequestAborted);
        return Fresh.Of(context, $"{picture.Revision}", Media.Markdown, stream => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(Made(picture, filter).Brief))));
    }

    private static (Brief Brief, int Left) Made(PictureView picture, EventFilter filter)
    {
        EventRow[] rows = [.. picture.Rows.Where(filter.Matches)];
        return (BriefBuilder.Of(picture.Only(rows.Take(MostEvents))), Math.Max(0, rows.Length - MostEvents));
    }

    private static IResult BadFilter(HttpContext context, string error) => Problems.Of(context, StatusCodes.Status400BadRequest, "The filter cannot be understood", error);
}
