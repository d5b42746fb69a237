using System.Net;

namespace Panj.Collecting.Http;

/// <summary>One question and one answer. Knows no redirects, no robots and no patience.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpSettings _settings;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _invoker;

    internal Exchange(HttpSettings settings, TimeProvider time, Dialer dialer)
    {
        _settings = settings;
        _time = time;
        _invoker = new HttpMessageInvoker(GuardedHandler.Of(dialer));
    }

    public void Dispose() => _invoker.Dispose();

    /// <summary>The answer, or where to ask instead.</summary>
    internal async Task<(FetchResult Result, Hop? Next)> AskAsync(FetchRequest request, Hop hop, CancellationToken cancel)
    {
        using var question = Question(request, hop);
        using var answer = await _invoker.SendAsync(question, cancel);
        var result = Head(answer, hop);
        if (Redirect(answer, hop) is { } next) return (result, next);
        return (result.Status == FetchStatus.Fetched ? await WithBodyAsync(result, answer, request, cancel) : result, null);
    }

    private HttpRequestMessage Question(FetchRequest request, Hop hop)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, hop.Address);
        question.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        question.Headers.TryAddWithoutValidation("Accept", request.Accept);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        if (request.ETag is { } tag) question.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } day) question.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        return question;
    }

    private FetchResult Head(HttpResponseMessage answer, Hop hop)
    {
        var now = _time.GetUtcNow();
        var code = (int)answer.StatusCode;
        return new FetchResult
        {
            Status = StatusOf(code),
            Address = hop.Address,
            At = now,
            Code = code,
            Reason = code is 200 or 304 ? "" : $"was answered with {code} {answer.StatusCode}",
            ContentType = AnswerHeaders.Raw(answer, "Content-Type"),
            ETag = AnswerHeaders.Raw(answer, "ETag"),
            LastModified = AnswerHeaders.Raw(answer, "Last-Modified"),
            Fresh = AnswerHeaders.Fresh(answer, now),
            RetryAfter = AnswerHeaders.RetryAfter(answer, now),
        };
    }

    private static FetchStatus StatusOf(int code) => code switch
    {
        200 or 203 => FetchStatus.Fetched,
        304 => FetchStatus.Unchanged,
        410 => FetchStatus.Gone,
        _ => FetchStatus.Answered,
    };

    private static Hop? Redirect(HttpResponseMessage answer, Hop hop)
    {
        var permanent = answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
        if (!permanent && answer.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect)) return null;
        return Uri.TryCreate(hop.Address, AnswerHeaders.Raw(answer, "Location"), out var to) ? new Hop(to, hop.Address, hop.Permanent && permanent) : null;
    }

    private async Task<FetchResult> WithBodyAsync(FetchResult result, HttpResponseMessage answer, FetchRequest request, CancellationToken cancel)
    {
        var most = request.Bytes ?? _settings.AnswerBytes;
        var coding = AnswerHeaders.Raw(answer, "Content-Encoding");
        if (!Content.Understands(coding)) return result with { Status = FetchStatus.Refused, Reason = $"is packed as {coding}, which is not unpacked" };
        if (answer.Content.Headers.ContentLength > most && !request.CutAtBound) throw new BoundHitException(most);
        await using var wire = await answer.Content.ReadAsStreamAsync(cancel);
        var (bytes, sent) = await Content.ReadAsync(wire, coding, most, request.CutAtBound, cancel);
        return result with { Body = bytes, WireBytes = sent, At = _time.GetUtcNow() };
    }
}
