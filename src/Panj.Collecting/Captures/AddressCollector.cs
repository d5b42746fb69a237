using Panj.Collecting.Http;
using Panj.Events.Ports;
using Polly;
using Polly.Retry;

namespace Panj.Collecting.Captures;

/// <summary>Takes in the article at one address of the web, asking again a few times where the server is only busy.</summary>
public sealed class AddressCollector
{
    private const int Retries = 2;
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(30);

    private readonly Fetcher _fetcher;
    private readonly ICaptureStore? _captures;
    private readonly WebArticles _pages = new();
    private readonly ResiliencePipeline<FetchResult> _patience;

    /// <summary>Takes how the web is asked and where raw answers are kept (null keeps none).</summary>
    public AddressCollector(Fetcher fetcher, ICaptureStore? captures, TimeProvider time)
    {
        _fetcher = fetcher;
        _captures = captures;
        var retry = new RetryStrategyOptions<FetchResult>
        {
            MaxRetryAttempts = Retries,
            Delay = TimeSpan.FromSeconds(2),
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Result is { IsPassing: true } result && !(result.RetryAfter > _longestWait)),
            DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.RetryAfter),
        };
        _patience = new ResiliencePipelineBuilder<FetchResult> { TimeProvider = time }.AddRetry(retry).Build();
    }

    /// <summary>Its articles, or why there are none.</summary>
    public async Task<IReadOnlyList<Collected>> CollectAsync(Uri address, CancellationToken cancel)
    {
        var result = await _patience.ExecuteAsync(async token => await _fetcher.FetchAsync(new FetchRequest(address), token), cancel);
        if (result.Status != FetchStatus.Fetched) return [new Unread(address.OriginalString, result.Reason, result.IsPassing ? "Try again later." : "Check the address.")];
        if (_captures is not null) await _captures.KeepAsync(Capturing.Of(result), cancel);
        var (articles, reason) = _pages.Of(result.Body, result.Address, result.ContentType);
        return articles.Count > 0 ? articles : [new Unread(address.OriginalString, reason, "Give the address of an article; feeds are followed with: panj feeds add URL.")];
    }
}
