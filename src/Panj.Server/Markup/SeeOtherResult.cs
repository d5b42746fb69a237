namespace Panj.Server.Markup;

/// <summary>Sends the browser to a page of this server after a form was taken: what it loads then can be loaded again without sending the form twice.</summary>
internal sealed class SeeOtherResult(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
