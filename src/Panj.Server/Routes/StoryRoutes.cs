using System.Text.Json.Nodes;
using Panj.Picture.Searching;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Stories;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>Stories: articles that tell one development.</summary>
internal static class StoryRoutes
{
    private static readonly Parameter _about = new("about", "Day about which to look, where the store keeps more articles than are looked at; the latest where none is given");

    public static void MapStories(this WebApplication app)
    {
        app.MapGet("/stories", ListAsync).Tells("The stories that more than one article tells, latest first; with an article the story that it tells", Media.Page, (IReadOnlyList<Parameter>)[new("article", "Identity of an article"), _about], Asked.Paging);
        app.MapGet("/stories.json", JsonAsync).Tells("The stories that more than one article tells, latest first", Media.Json, [_about], Asked.Paging);
        app.MapGet("/stories/{id}", OneAsync).Tells("A story: its articles by day, and the events that they tell", Media.Page, (IReadOnlyList<Parameter>)[_about]);
        app.MapGet("/stories/{id}.json", TwinAsync).Tells("A story's articles with all that was read in them, and their events", Media.Json, (IReadOnlyList<Parameter>)[_about]);
    }

    private static async Task<IResult> ListAsync(HttpContext context, CurrentStories stories, PictureParts parts)
    {
        var asked = ListQuestion.Parse(context.Request.Query, out var error);
        if (error is not null) return BadQuestion(context, error);
        if (context.Request.Query["article"].ToString() is not { Length: > 0 } article)
            return await AnswerAsync(context, stories, view => new HtmlResult(StoryListPage.Of(view, StoryPart.Of(view.Stories, asked.After, asked.Limit ?? StoryListPage.Most))));
        if ((await parts.ArticlesAsync([article], context.RequestAborted)).Article(article) is not { } reading) return Problems.NotFound(context);
        var all = (await stories.AboutAsync(StoryTelling.Day(reading), context.RequestAborted)).Stories;
        return all.FirstOrDefault(story => story.Articles.Any(one => one.Article.Id == article)) is { } told ? new SeeOtherResult(told.Address) : new HtmlResult(StoryListPage.OfAlone(reading));
    }

    private static Task<IResult> JsonAsync(HttpContext context, CurrentStories stories)
    {
        var asked = ListQuestion.Parse(context.Request.Query, out var error);
        return error is not null ? Task.FromResult(BadQuestion(context, error)) : AnswerAsync(context, stories, view =>
        {
            var part = StoryPart.Of(view.Stories, asked.After, asked.Limit ?? (asked.IsWhole ? int.MaxValue : ListQuestion.Most));
            if (part.Next is { } next) context.Response.Headers.Link = $"<{context.Request.Path}{asked.QueryAfter(next)}{(view.About is { } day ? $"&about={IsoDay.Of(day)}" : "")}>; rel=\"next\"";
            return Fresh.Of(context, $"{view.Picture.Revision}", Media.Json, stream => JsonBody.Write(stream, new JsonObject { ["stories"] = new JsonArray([.. part.Stories.Select(story => (JsonNode)Of(story))]) }));
        });
    }

    private static Task<IResult> OneAsync(HttpContext context, CurrentStories stories, string id) =>
        AnswerAsync(context, stories, view => view.Find(id) is { } story ? new HtmlResult(StoryPage.Of(story, view.Picture)) : Problems.NotFound(context));

    private static Task<IResult> TwinAsync(HttpContext context, CurrentStories stories, string id) => AnswerAsync(context, stories, view => view.Find(id) is { } story
        ? Twin.WholeJson.Of(context, view.Picture.Revision, view.Picture.Only(story.Rows) with { Articles = story.Articles })
        : Problems.NotFound(context));

    private static async Task<IResult> AnswerAsync(HttpContext context, CurrentStories stories, Func<StoryView, IResult> answer)
    {
        var reader = new QuestionParts(name => context.Request.Query[name]);
        var about = reader.OneDay("about");
        return reader.Error is { } error ? BadQuestion(context, error) : answer(await stories.AboutAsync(about, context.RequestAborted));
    }

    private static IResult BadQuestion(HttpContext context, string error) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadQuestion, error);

    private static JsonObject Of(StoryTelling story) => new()
    {
        ["id"] = story.Id,
        ["title"] = StoryPage.Title(story),
        ["first"] = IsoDay.Of(story.First) is { Length: > 0 } first ? first : null,
        ["last"] = IsoDay.Of(story.Last) is { Length: > 0 } last ? last : null,
        ["outlets"] = story.Outlets,
        ["articles"] = new JsonArray([.. story.Articles.Select(reading => (JsonNode)reading.Article.Id)]),
        ["events"] = new JsonArray([.. story.Rows.Select(row => (JsonNode)row.Event.Id)]),
    };
}
