using System.Diagnostics;
using System.Threading.Channels;
using System.Threading.RateLimiting;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Panj.Workers.Reading;

/// <summary>
/// Takes articles from the queue over one connection, reads them side by side, and hands what was read to <see cref="Storing"/>. Articles are stored in whatever order
/// they are read; the picture is the same in any.
/// </summary>
internal sealed class ReadingShift
{
    private const int Kilo = 1_000;

    /// <summary>How often it looks whether anything waits, where it is to end when nothing does.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(100);

    private readonly BrokerSession _session;
    private readonly WorkerSettings _settings;
    private readonly WorkerParts _parts;
    private readonly WorkLog _log;
    private readonly Channel<Delivery> _taken = Channel.CreateUnbounded<Delivery>(); // bounded by the prefetch
    private readonly Channel<Delivery> _read;
    private readonly int _room;
    private bool _isEnding;

    public ReadingShift(BrokerSession session, WorkerSettings settings, WorkerParts parts, WorkLog log)
    {
        (_session, _settings, _parts, _log) = (session, settings, parts, log);
        _read = Channel.CreateBounded<Delivery>(settings.Batch * 2);
        _room = Math.Max(1, settings.ReadingCharacters / Kilo);
    }

    /// <summary>Reads until it is told to stop, or, once, until nothing waits; what it has begun is stored before it ends.</summary>
    public async Task RunAsync(bool once, CancellationToken stop)
    {
        await using var channel = await _session.ChannelAsync(confirmed: false, _session.Lost);
        await using var sending = await _session.ChannelAsync(confirmed: true, _session.Lost);
        using var room = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = _room, QueueLimit = int.MaxValue });
        var storing = new Storing(_session, channel, sending, _settings, (_parts, _log));
        var tag = await ConsumeAsync(channel);
        var readers = Task.WhenAll(Enumerable.Range(0, _settings.Readers).Select(_ => Task.Run(() => _session.PartAsync(() => ReadAllAsync(storing, room)))));
        var stored = _session.PartAsync(() => storing.RunAsync(_read.Reader));
        try
        {
            await EndAsync(once, stop);
            Volatile.Write(ref _isEnding, true);
            await channel.BasicCancelAsync(tag, noWait: false, _session.Lost);
        }
        finally
        {
            _taken.Writer.TryComplete();
            await Task.WhenAll(readers.ContinueWith(_ => _read.Writer.TryComplete(), TaskScheduler.Default), stored);
            await readers;
            _log.LeftAll();
        }
    }

    private async Task<string> ConsumeAsync(IChannel channel)
    {
        await channel.BasicQosAsync(prefetchSize: 0, (ushort)Math.Clamp(_settings.Prefetch, 1, ushort.MaxValue), global: false, _session.Lost);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, given) =>
        {
            _log.Took(WaitOf(given.BasicProperties));
            // The body lies in a buffer that the client uses again.
            _taken.Writer.TryWrite(new Delivery(given.DeliveryTag, given.Body.ToArray(), new BasicProperties(given.BasicProperties)));
            return Task.CompletedTask;
        };
        consumer.UnregisteredAsync += (_, _) =>
        {
            if (!Volatile.Read(ref _isEnding)) _session.Lose(); // the queue went away under it
            return Task.CompletedTask;
        };
        return await channel.BasicConsumeAsync(_session.Topology.Articles, autoAck: false, consumer, _session.Lost);
    }

    private TimeSpan WaitOf(IReadOnlyBasicProperties properties)
    {
        var wait = _parts.Time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(properties.Timestamp.UnixTime, 0, int.MaxValue));
        return wait > TimeSpan.Zero && properties.IsTimestampPresent() ? wait : TimeSpan.Zero;
    }

    /// <summary>What is taken and not begun when the end comes is left: it goes back to the queue.</summary>
    private async Task ReadAllAsync(Storing storing, ConcurrencyLimiter room)
    {
        await foreach (var delivery in _taken.Reader.ReadAllAsync(_session.Lost))
        {
            if (Volatile.Read(ref _isEnding)) return;
            if (await ReadAsync(delivery, storing, room) is { } read) await _read.Writer.WriteAsync(read, _session.Lost);
        }
    }

    private async Task<Delivery?> ReadAsync(Delivery delivery, Storing storing, ConcurrencyLimiter room)
    {
        if (delivery.Body.Length > _settings.ArticleBytes)
        {
            await storing.BuryAsync(delivery, $"is larger than {_settings.ArticleBytes:N0} bytes");
            return null;
        }

        var (message, reason) = MessageBody.ReadArticle(delivery.Body, MessageHeaders.Number(delivery.Properties, MessageHeaders.Version));
        if (message is null)
        {
            await storing.BuryAsync(delivery, reason);
            return null;
        }

        using var lease = await room.AcquireAsync(Math.Clamp(message.Text.Length / Kilo, 1, _room), _session.Lost);
        using var activity = _log.Traces.StartActivity("panj read", ActivityKind.Consumer, TraceHeaders.Read(delivery.Properties));
        activity?.SetTag("panj.article", message.Id);
        var collected = message.Collected();
        var reading = _parts.Reader.Value.ReadAnyway(collected.Article);
        activity?.SetTag("panj.reports", reading.Reports.Count);
        return delivery with { Reading = collected.Warnings.Count == 0 ? reading : reading with { Warnings = [.. collected.Warnings, .. reading.Warnings] }, Trace = activity?.Context ?? default };
    }

    private async Task EndAsync(bool once, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, _session.Lost);
        try
        {
            if (once) await EmptyAsync(either.Token);
            else await Task.Delay(Timeout.InfiniteTimeSpan, _parts.Time, either.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !_session.Lost.IsCancellationRequested)
        {
            // Told to stop: what is begun is ended.
        }
    }

    /// <summary>Until nothing waits: seen twice in a row, as an article may be on its way from the queue to the hand.</summary>
    private async Task EmptyAsync(CancellationToken cancel)
    {
        await using var asking = await _session.ChannelAsync(confirmed: false, cancel);
        for (var seen = 0; seen < 2;)
        {
            await Task.Delay(_look, _parts.Time, cancel);
            var waiting = _log.InHand + await asking.MessageCountAsync(_session.Topology.Articles, cancel) + await asking.MessageCountAsync(_session.Topology.Later, cancel);
            seen = waiting == 0 ? seen + 1 : 0;
        }
    }
}
