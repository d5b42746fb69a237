using Panj.Server.Markup;
using Panj.Server.Pages;

namespace Panj.Server.Hosting;

/// <summary>Errors: a page for a browser, problem details (RFC 9457) for everybody else.</summary>
internal static class Problems
{
    public static IResult Of(HttpContext context, int status, string title, string detail) =>
        WantsPage(context.Request)
            ? new HtmlResult(ErrorPage.Of(title, detail), status)
            : Results.Problem(detail, statusCode: status, title: title);

    public static IResult NotFound(HttpContext context) =>
        Of(context, StatusCodes.Status404NotFound, Words.Problem_NotFound, Words.Problem_NothingHere);

    /// <summary>True where a person asks with a browser.</summary>
    public static bool WantsPage(HttpRequest request) =>
        !Path.HasExtension(request.Path.Value) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
