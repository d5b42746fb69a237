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
    public static void MapStories(this WebApplication app)
    {
        app.MapGet("/stories", ListAsync).Tells("The stories that more than one article tells, latest first; with an article the story that it tells", Media.Page, (IReadOnlyList<Parameter>)[new("article", "Identity of an article"), new("skip", "Stories to leave out") { IsNumber = true }]);
        app.MapGet("/stories.json", JsonAsync).Tells("The stories that more than one article tells, latest first", Media.Json);
        app.MapGet("/stories/{id}", OneAsync).Tells("A story: its articles by day, and the events that they tell", Media.Page);
        app.MapGet("/stories/{id}.json", TwinAsync).Tells("A story's articles with all that was read in them, and their events", Media.Json);
    }

    private static async Task<IResult> ListAsync(HttpContext context, CurrentPicture current, CurrentStories stories)
    {
        var reader = new QuestionParts(name => context.Request.Query[name]);
        var skip = reader.Number("skip") ?? 0;
        if (reader.Error is { } error) return Problems.Of(context, StatusCodes.Status400BadRequest, "The question cannot be understood", error);
        var picture = await current.GetAsync(context.RequestAborted);
        var all = stories.Of(picture);
        if (context.Request.Query["article"].ToString() is not { Length: > 0 } article) return new HtmlResult(StoryListPage.Of(all, skip));
        if (picture.Article(article) is not { } reading) return Problems.NotFound(context);
        return all.FirstOrDefault(story => story.Articles.Any(one => one.Article.Id == article)) is { } told ? new SeeOtherResult(told.Address) : new HtmlResult(StoryListPage.OfAlone(reading));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, CurrentPicture current, CurrentStories stories)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return Fresh.Of(context, $"{picture.Revision}", Media.Json, stream => JsonBody.Write(stream, new JsonObject { ["stories"] = new JsonArray([.. stories.Of(picture).Select(story => (JsonNode)Of(story))]) }));
    }

    private static async Task<IResult> OneAsync(HttpContext context, CurrentPicture current, CurrentStories stories, string id)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return Find(stories, picture, id) is { } story ? new HtmlResult(StoryPage.Of(story, picture)) : Problems.NotFound(context);
    }

    private static async Task<IResult> TwinAsync(HttpContext context, CurrentPicture current, CurrentStories stories, string id)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return Find(stories, picture, id) is { } story ? Twin.WholeJson.Of(context, picture.Revision, picture.Only(story.Rows) with { Articles = story.Articles }) : Problems.NotFound(context);
    }

    private static StoryTelling? Find(CurrentStories stories, PictureView picture, string id) => stories.Of(picture).FirstOrDefault(story => story.Id == id);

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
