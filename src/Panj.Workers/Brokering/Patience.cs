using Polly;
using Polly.Retry;

namespace Panj.Workers.Brokering;

/// <summary>Tries again what fails for a while, with pauses that grow.</summary>
internal static class Patience
{
    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(200);

    /// <summary>Tries until it goes well, fails for good, or is cancelled.</summary>
    /// <param name="isPassing">Which failures pass.</param>
    /// <param name="longest">Longest pause.</param>
    /// <param name="time">Measures the pauses.</param>
    /// <param name="said">Is told each failure.</param>
    public static ResiliencePipeline Of(Func<Exception, bool> isPassing, TimeSpan longest, TimeProvider time, Action<Exception> said) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is { } failure && isPassing(failure)),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = _first,
            MaxDelay = longest,
            OnRetry = retry =>
            {
                if (retry.Outcome.Exception is { } failure) said(failure);
                return ValueTask.CompletedTask;
            },
        }).Build();
}
