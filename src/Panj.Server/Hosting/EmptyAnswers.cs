using Microsoft.AspNetCore.Diagnostics;
using Panj.Server.Markup;

namespace Panj.Server.Hosting;

/// <summary>Says in words what the framework refuses by a status alone.</summary>
internal static class EmptyAnswers
{
    public static Task FillAsync(StatusCodeContext answer)
    {
        var context = answer.HttpContext;
        IResult problem = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Problems.NotFound(context),
            StatusCodes.Status405MethodNotAllowed => NotAllowed(context),
            // nothing is refused before it is routed but the name of a host that is not this server's
            StatusCodes.Status400BadRequest when context.GetEndpoint() is null => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_ForeignHost, Words.Problem_HostNotServed),
            var status => Problems.Of(context, status, Words.Problem_UnreadableRequest, Words.Problem_BrokenOrTooLong),
        };
        return problem.ExecuteAsync(context);
    }

    private static IResult NotAllowed(HttpContext context)
    {
        var allowed = context.Response.Headers.Allow.ToString().Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToList();
        if (allowed.IndexOf(HttpMethods.Get) is >= 0 and var get) allowed.Insert(get + 1, HttpMethods.Head);
        var methods = string.Join(", ", allowed);
        context.Response.Headers.Allow = methods;
        return Problems.Of(context, StatusCodes.Status405MethodNotAllowed, Words.Problem_WrongMethod, PlainText.Format(Words.Problem_MethodsTaken, methods));
    }
}
