using System.Globalization;
using System.Runtime.ExceptionServices;
using Panj.Workers.Brokering;
using Panj.Workers.Looking;
using Panj.Workers.Merging;
using Panj.Workers.Reading;
using Polly;

namespace Panj.Workers;

/// <summary>
/// One of many: takes articles from the queue, reads them, stores what it read and says so; takes stored articles into the picture. It may be killed at any moment, and
/// so may the broker and the database: an article is acknowledged when it is stored, and storing it twice changes nothing.
/// </summary>
public sealed class Worker : IDisposable
{
    /// <summary>Between the loss of a connection and the next try.</summary>
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private readonly BrokerSettings _broker;
    private readonly WorkerSettings _settings;
    private readonly WorkerParts _parts;
    private long _away;

    /// <summary>A worker that has not begun.</summary>
    public Worker(BrokerSettings broker, WorkerSettings settings, WorkerParts parts) => (_broker, _settings, _parts) = (broker, settings, parts);

    /// <summary>What it did so far.</summary>
    public WorkLog Log { get; } = new();

    /// <summary>Works until it is told to stop, and then ends what it has begun.</summary>
    /// <param name="once">True to end when nothing waits any more.</param>
    /// <param name="stop">Tells it to stop.</param>
    /// <exception cref="BrokerException">The broker refuses what it is asked for, or, for one that works once, was away for <see cref="WorkerSettings.OnceWait"/>.</exception>
    /// <exception cref="Events.Ports.StoreException">The store is damaged or of another version.</exception>
    public async Task RunAsync(bool once, CancellationToken stop)
    {
        var patience = Patience.Of(failure => failure is BrokerException { IsPassing: true } && !(once && IsAwayTooLong), _broker.LongestPause, _parts.Time, failure => _parts.Trouble(failure.Message));
        try
        {
            for (var started = _parts.Time.GetTimestamp(); !await OnceAsync(patience, once, stop); started = _parts.Time.GetTimestamp())
            {
                // One that breaks as soon as it is there is tried as rarely as one that cannot be had.
                await Task.Delay(_parts.Time.GetElapsedTime(started) < _broker.LongestPause ? _broker.LongestPause / 10 : _pause, _parts.Time, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It was told to stop while it waited for the broker: there is nothing in hand.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Log.Dispose();

    /// <summary>Works over one connection; false where that broke.</summary>
    private async Task<bool> OnceAsync(ResiliencePipeline patience, bool once, CancellationToken stop)
    {
        await using var session = await OpenAsync(patience, stop);
        await using var drain = stop.UnsafeRegister(_ => _ = EndLaterAsync(session), null);
        try
        {
            await ShiftAsync(session, once, stop);
            return true;
        }
        catch (Exception failure) when (session.Failure is null || BrokerFaults.IsOne(session.Failure))
        {
            if (stop.IsCancellationRequested) return true;
            var fault = BrokerFaults.Of(session.Failure ?? failure, BrokerSession.NameOf(_broker));
            if (!fault.IsPassing) throw fault;
            _parts.Trouble(fault.Message);
            return false;
        }
        catch (Exception failure) when (session.Failure is { } cause && cause != failure)
        {
            ExceptionDispatchInfo.Throw(cause); // others ended because this one did
            return false;
        }
    }

    private bool IsAwayTooLong => _parts.Time.GetElapsedTime(_away) >= _settings.OnceWait;

    private async Task<BrokerSession> OpenAsync(ResiliencePipeline patience, CancellationToken stop)
    {
        _away = _parts.Time.GetTimestamp();
        try
        {
            return await patience.ExecuteAsync(async token => await BrokerSession.OpenAsync(_broker, token), stop);
        }
        catch (BrokerException failure) when (failure.IsPassing)
        {
            throw new BrokerException(string.Create(CultureInfo.InvariantCulture, $"{failure.Message} It was tried for {_settings.OnceWait.TotalSeconds:0} seconds; start the broker and run it again, what waits there is lost nowhere."), isPassing: false, failure);
        }
    }

    /// <summary>All roles over one connection; the end of one for any reason but a stop is the end of all.</summary>
    private async Task ShiftAsync(BrokerSession session, bool once, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var pulse = session.PartAsync(() => new PulseTelling(session, _settings, _parts, Log).RunAsync(ended.Token));
        var reading = _settings.Readers > 0 ? session.PartAsync(() => new ReadingShift(session, _settings, _parts, Log).RunAsync(once, stop)) : Task.CompletedTask;
        var merging = _settings.Merges ? session.PartAsync(() => new MergingShift(session, _settings, _parts, Log).RunAsync(once ? reading : null, stop)) : Task.CompletedTask;
        try
        {
            await Task.WhenAll(reading, merging);
        }
        finally
        {
            await ended.CancelAsync();
            await pulse;
        }
    }

    /// <summary>A worker that is told to stop ends what it has begun, but not for ever.</summary>
    private async Task EndLaterAsync(BrokerSession session)
    {
        try
        {
            await Task.Delay(_settings.Drain, _parts.Time, session.Lost);
            session.Lose();
        }
        catch (OperationCanceledException)
        {
            // It ended in time.
        }
    }
}
