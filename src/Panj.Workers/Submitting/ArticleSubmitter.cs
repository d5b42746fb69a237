using System.Diagnostics;
using Panj.Collecting;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;
using Panj.Workers.Reading;
using Polly;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Panj.Workers.Submitting;

/// <summary>
/// Puts articles into the queue. What a call has acknowledged lies with the broker, on most of its nodes. A full queue, and a broker that is gone for a while, make it
/// wait; an article may then be there twice, which changes nothing. Not for use from many threads.
/// </summary>
public sealed class ArticleSubmitter : IAsyncDisposable
{
    private readonly BrokerSettings _settings;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _patience;
    private readonly ActivitySource _traces = new(WorkLog.Name);
    private BrokerSession? _session;
    private IChannel? _channel;

    /// <summary>A submitter that connects with the first article.</summary>
    /// <param name="settings">Which broker.</param>
    /// <param name="time">Measures the pauses and says when an article was sent.</param>
    /// <param name="trouble">Is told what it waits for.</param>
    public ArticleSubmitter(BrokerSettings settings, TimeProvider time, Action<string> trouble)
    {
        (_settings, _time) = (settings, time);
        _patience = Patience.Of(failure => failure is BrokerException { IsPassing: true }, settings.LongestPause, time, failure => trouble(failure.Message));
    }

    /// <summary>Sends articles, side by side, and comes back when the broker has confirmed them all.</summary>
    /// <exception cref="BrokerException">The broker refuses them for good.</exception>
    public async Task SubmitAsync(IReadOnlyList<CollectedArticle> articles, CancellationToken cancel)
    {
        var left = articles;
        await _patience.ExecuteAsync(async token =>
        {
            left = await TryAsync(left, token);
            if (left.Count > 0) throw new BrokerException($"The queue of {BrokerSession.NameOf(_settings)} is full; {left.Count} articles wait to be sent.", isPassing: true);
        }, cancel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _traces.Dispose();
    }

    /// <summary>Those that the broker did not take.</summary>
    private async Task<IReadOnlyList<CollectedArticle>> TryAsync(IReadOnlyList<CollectedArticle> articles, CancellationToken cancel)
    {
        try
        {
            var channel = await OpenAsync(cancel);
            var taken = await Task.WhenAll(articles.Select(article => SendAsync(channel, article, cancel)));
            CollectedArticle[] left = [.. articles.Zip(taken).Where(pair => !pair.Second).Select(pair => pair.First)];
            // A broker that refuses on this channel because the node of the queue was lost goes on refusing on it when another node leads the queue.
            if (left.Length > 0) await CloseAsync();
            return left;
        }
        catch (Exception failure) when (BrokerFaults.IsOne(failure) || failure is BrokerException)
        {
            await CloseAsync();
            throw BrokerFaults.Of(failure, BrokerSession.NameOf(_settings));
        }
    }

    private async Task<bool> SendAsync(IChannel channel, CollectedArticle article, CancellationToken cancel)
    {
        using var activity = _traces.StartActivity("panj submit", ActivityKind.Producer);
        var properties = MessageHeaders.Of("article", MessageHeaders.ArticleVersion, _time.GetUtcNow());
        TraceHeaders.Write(properties, activity);
        try
        {
            await channel.BasicPublishAsync("", new Topology(_settings).Articles, mandatory: true, properties, MessageBody.Write(ArticleMessage.Of(article)), cancel);
            return true;
        }
        catch (PublishException refused) when (!refused.IsReturn)
        {
            return false;
        }
    }

    private async Task<IChannel> OpenAsync(CancellationToken cancel)
    {
        if (_channel is { IsOpen: true }) return _channel;
        await CloseAsync();
        _session = await BrokerSession.OpenAsync(_settings, cancel);
        return _channel = await _session.ChannelAsync(confirmed: true, cancel);
    }

    private async Task CloseAsync()
    {
        if (_session is not null) await _session.DisposeAsync();
        (_session, _channel) = (null, null);
    }
}
