using System.Data.Common;
using Polly;
using Polly.Retry;

namespace Panj.Storage.Postgres;

/// <summary>Does work again that a lost connection or others at the same rows undid, after a pause that grows.</summary>
internal sealed class PostgresRetries
{
    private readonly ResiliencePipeline _pipeline;

    public PostgresRetries(PostgresStoreOptions options, int most) => _pipeline = most == 0 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = most,
            Delay = options.FirstPause,
            MaxDelay = options.LongestPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<DbException>(PostgresFaults.MayPass),
        })
        .Build();

    public async Task<T> DoAsync<T>(Func<Task<T>> work, CancellationToken cancellation) => await _pipeline.ExecuteAsync(async _ => await work(), cancellation);
}
