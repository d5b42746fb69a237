using Panj.Exchange;
using Panj.Picture.Searching;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The search: page and twin.</summary>
internal static class SearchRoutes
{
    /// <summary>Articles that one answer holds.</summary>
    private const int MostHits = 50;

    /// <summary>A longer question is refused before the store sees it.</summary>
    private const int LongestQuestion = 1_000;

    public static void MapSearch(this WebApplication app)
    {
        app.MapGet("/search", PageAsync).Tells("Articles by their words and by what they report", Media.Page, Asked.Search);
        app.MapGet("/search.json", JsonAsync).Tells("Articles by their words and by what they report", Media.Json, Asked.Search);
    }

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts, ArticleSearch search)
    {
        var question = SearchAddress.Parse(context.Request.Query, out var error);
        if (Fault(question, error) is { } fault) return Refused(context, fault);
        var result = question.Words.Length == 0 ? null : await search.FindAsync(question, MostHits, context.RequestAborted);
        return new HtmlResult(SearchPage.Of(question, result, await parts.ArticlesAsync([.. (result?.Hits ?? []).Select(hit => hit.Reading.Article.Id)], context.RequestAborted)));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, PictureParts parts, ArticleSearch search)
    {
        var question = SearchAddress.Parse(context.Request.Query, out var error);
        if (Fault(question, error) is { } fault) return Refused(context, fault);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var result = await search.FindAsync(question, MostHits, context.RequestAborted);
        if (result.Next is { } next) context.Response.Headers.Link = $"<{context.Request.Path}{SearchAddress.Of(question, next)}>; rel=\"next\"";
        return Fresh.Of(context, $"{revision}", Media.Json, stream => SearchJson.Write(stream, question.Words, result));
    }

    private static string? Fault(SearchQuestion question, string? error) =>
        error ?? (question.Words.Length > LongestQuestion ? PlainText.Format(Words.Problem_LongQuestion, LongestQuestion) : null);

    private static IResult Refused(HttpContext context, string fault) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadSearch, fault);
}
