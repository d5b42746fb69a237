using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The articles.</summary>
internal static class ArticleRoutes
{
    private const string Articles = "/articles/";
    private const string Extension = ".json";

    public static void MapArticles(this WebApplication app)
    {
        app.MapGet(Articles + "{**id}", (HttpContext context, PictureParts parts, Visitors visitors, string? id) => OneAsync(context, parts, visitors, Identity(id))).Tells("An article with everything that was understood of it", Media.Page);
        app.MapGet(Articles + "{id}" + Extension, (HttpContext context, PictureParts parts, Visitors visitors, string id) => OneAsync(context, parts, visitors, Identity(id) + Extension)).Tells("An article with everything that was understood of it", Media.Json);
    }

    private static async Task<IResult> OneAsync(HttpContext context, PictureParts parts, Visitors visitors, string wanted)
    {
        var picture = await parts.ArticlesAsync([wanted], context.RequestAborted);
        if (picture.Article(wanted) is { } reading) return new HtmlResult(ArticlePage.Of(reading, picture, visitors.MayDecide(context)));
        if (!wanted.EndsWith(Extension, StringComparison.Ordinal)) return Problems.NotFound(context);
        var bare = wanted[..^Extension.Length];
        var told = await parts.ArticlesAsync([bare], context.RequestAborted);
        return told.Article(bare) is { } twin ? Twin.WholeJson.Of(context, told.Revision, told.Picture with { Articles = [twin] }) : Problems.NotFound(context);
    }

    /// <summary>A slash in an identity arrives still escaped, everything else plain.</summary>
    private static string Identity(string? path) => (path ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
