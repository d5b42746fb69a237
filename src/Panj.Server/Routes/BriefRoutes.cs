using System.Text;
using System.Text.Json.Nodes;
using Panj.Events;
using Panj.Events.Ports;
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
        app.MapGet("/brief.json", JsonAsync).Tells("The same as data: sentences by heading, with the numbers of the footnotes that hold the words they rest on", Media.Json, Asked.Filter);
    }

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts, CurrentStates states)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var all = await parts.CountAsync(question, context.RequestAborted);
        return new HtmlResult(BriefPage.Of(await MadeAsync(parts, question, context.RequestAborted), question, states.Today, Math.Max(0, all.Events - MostEvents)));
    }

    private static async Task<IResult> MarkdownAsync(HttpContext context, PictureParts parts)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var brief = await MadeAsync(parts, question, context.RequestAborted);
        return Fresh.Of(context, $"{revision}", Media.Markdown, stream => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(brief))));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, PictureParts parts)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        if (error is not null) return BadFilter(context, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var brief = await MadeAsync(parts, question, context.RequestAborted);
        return Fresh.Of(context, $"{revision}", Media.Json, stream => JsonBody.Write(stream, Told(brief)));
    }

    private static JsonObject Told(Brief brief) => new()
    {
        ["sections"] = new JsonArray([.. brief.Sections.Select(section => new JsonObject
        {
            ["heading"] = section.Heading,
            ["lines"] = new JsonArray([.. section.Lines.Select(line => new JsonObject { ["words"] = line.Words, ["notes"] = new JsonArray([.. line.Notes.Select(number => (JsonNode)number)]) })]),
        })]),
        ["notes"] = new JsonArray([.. brief.Notes.Select(Note)]),
    };

    private static JsonObject Note(Citation note) => new()
    {
        ["article"] = note.Report.ArticleId,
        ["report"] = note.Report.Index,
        ["outlet"] = note.Outlet,
        ["title"] = note.Title,
        ["published"] = note.Published is { } day ? IsoDay.Of(day) : null,
        ["url"] = note.Url,
        ["quote"] = note.Quote,
        ["start"] = note.Offsets.Start,
        ["end"] = note.Offsets.End,
    };

    private static async Task<Brief> MadeAsync(PictureParts parts, EventQuestion question, CancellationToken cancellation) =>
        BriefBuilder.Of(await parts.SnapshotAsync(question with { IsLatestFirst = true, Most = MostEvents }, cancellation));

    private static IResult BadFilter(HttpContext context, string error) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadFilter, error);
}
