using Panj.Server.Api;
using Panj.Server.Markup;

namespace Panj.Server.Hosting;

/// <summary>Refuses a question with a part that its route does not know: passed over, a misspelt filter would be answered with more than was asked for.</summary>
internal sealed class KnownParameters(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<Description>() is not { } route) return next(context);
        var known = route.Query.Concat(Negotiation.OfPage(context)).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return context.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadQuestion, Refusal(unknown, [.. route.Query.Select(parameter => parameter.Name)])).ExecuteAsync(context)
            : next(context);
    }

    private static string Refusal(string unknown, string[] known) => known.Length == 0
        ? PlainText.Format(Words.Problem_NoParameters, unknown)
        : PlainText.Format(Words.Problem_UnknownParameter, unknown, string.Join(", ", known));
}
