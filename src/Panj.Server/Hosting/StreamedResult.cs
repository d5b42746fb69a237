using Microsoft.AspNetCore.Http.Features;

namespace Panj.Server.Hosting;

/// <summary>Answers with bytes that are sent while they are made, so that an answer of any length takes the same memory.</summary>
/// <param name="contentType">Media type of the bytes.</param>
/// <param name="write">Writes them; it may wait for a store.</param>
internal sealed class StreamedResult(string contentType, Action<Stream> write) : IResult
{
    /// <summary>The name under which a browser keeps it; null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>What is said in a header once all is written, where nothing has left by then; null for nothing.</summary>
    public Func<(string Name, string Words)?>? Said { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        if (FileName is { } name) response.Headers.ContentDisposition = $"attachment; filename={name}";
        if (HeadRequests.IsOne(httpContext)) return;
        if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } control) control.AllowSynchronousIO = true;
        await using var overflow = new Overflow(response.Body);
        await Task.Run(() => write(overflow), httpContext.RequestAborted);
        if (Said?.Invoke() is var (header, words) && overflow.IsHeld) response.Headers[header] = words;
        overflow.Release();
        await response.Body.FlushAsync(httpContext.RequestAborted);
    }
}
