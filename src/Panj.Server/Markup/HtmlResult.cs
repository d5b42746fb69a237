using System.Text;

namespace Panj.Server.Markup;

/// <summary>Answers with a page.</summary>
internal sealed class HtmlResult(Html page, int status = StatusCodes.Status200OK) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var body = Encoding.UTF8.GetBytes(page.ToString());
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-cache";
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
