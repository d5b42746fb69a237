namespace Panj.Server.Hosting;

/// <summary>Answers HEAD as GET: no route has to know of it, and the server sends no body for it whatever is written.</summary>
internal sealed class HeadRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Items[typeof(HeadRequests)] = true;
        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = HttpMethods.Head;
    }

    /// <summary>True where nobody reads the body, so that a long one need not be made.</summary>
    public static bool IsOne(HttpContext context) => context.Items.ContainsKey(typeof(HeadRequests));
}
