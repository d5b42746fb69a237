using Panj.Events;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The articles.</summary>
internal static class ArticleRoutes
{
    public static void MapArticles(this WebApplication app) => app.MapGet("/articles/{**id}", OneAsync)
        .Tells("An article with everything that was understood of it; with .json behind its identity as JSON", Media.Page);

    private static async Task<IResult> OneAsync(HttpContext context, CurrentPicture current, Visitors visitors, string? id)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        var wanted = Identity(id);
        if (picture.Article(wanted) is { } reading) return new HtmlResult(ArticlePage.Of(reading, picture, visitors.MayDecide(context)));
        return Twin.Trimmed(wanted) is { } bare && picture.Article(bare) is { } twin
            ? Twin.WholeJson.Of(context, picture, Cut(picture, twin))
            : Problems.NotFound(context);
    }

    private static Snapshot Cut(PictureView picture, ArticleReading reading) =>
        picture.Only(picture.EventsOf(reading.Article.Id)) with { Articles = [reading] };

    /// <summary>A slash in an identity arrives still escaped, everything else plain.</summary>
    private static string Identity(string? path) => (path ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
