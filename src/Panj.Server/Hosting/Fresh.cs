using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Panj.Server.Hosting;

/// <summary>Answers with data that changes only with the store, and says so: who has it already is told that it still holds.</summary>
internal static class Fresh
{
    /// <summary>Tells one build of the program from another, whose bytes may differ.</summary>
    private static readonly string s_build = typeof(Fresh).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>Bytes of a digest that tell one content from another.</summary>
    private const int DigestBytes = 12;

    /// <summary>The data, or that what the asker has still holds; then it is not even written.</summary>
    /// <param name="context">The request.</param>
    /// <param name="state">All that the bytes depend on besides the address: a revision, a day.</param>
    /// <param name="contentType">Media type of the bytes.</param>
    /// <param name="write">Writes them.</param>
    public static IResult Of(HttpContext context, FormattableString state, string contentType, Action<Stream> write)
    {
        if (IsHeld(context, state, contentType)) return Results.StatusCode(StatusCodes.Status304NotModified);
        using var body = new MemoryStream();
        write(body);
        return Results.Bytes(body.ToArray(), contentType);
    }

    /// <summary>The same of a little data that changes with more than the store: what it is made of is told by its bytes.</summary>
    public static IResult OfContent(HttpContext context, string contentType, Action<Stream> write)
    {
        using var body = new MemoryStream();
        write(body);
        var bytes = body.ToArray();
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, DigestBytes));
        return IsHeld(context, $"{digest}", contentType) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(bytes, contentType);
    }

    /// <summary>The same of data without a bound, which is sent while it is written.</summary>
    public static IResult Streamed(HttpContext context, FormattableString state, string contentType, Action<Stream> write) =>
        IsHeld(context, state, contentType) ? Results.StatusCode(StatusCodes.Status304NotModified) : new StreamedResult(contentType, write);

    /// <summary>True where what the asker has still holds. One address may answer in several formats, of which each has a tag of its own.</summary>
    /// <param name="context">The request.</param>
    /// <param name="state">All that the bytes depend on besides the address.</param>
    /// <param name="contentType">Media type of the bytes.</param>
    /// <param name="isWeak">True where the bytes tell the same but may differ, as by the moment at which they were written.</param>
    public static bool IsHeld(HttpContext context, FormattableString state, string contentType, bool isWeak = false)
    {
        var tag = new EntityTagHeaderValue($"\"{state.ToString(CultureInfo.InvariantCulture)}-{contentType.Split(';')[0].Split('/')[^1]}-{s_build}\"", isWeak);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false));
    }
}
