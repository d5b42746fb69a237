using System.Threading.RateLimiting;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Panj.Workers.Brokering;

/// <summary>
/// One connection to the broker and all that hangs on it. When the connection or one of its channels breaks, everything that hangs on it ends and is begun anew on
/// another: what was taken and not acknowledged comes again, so that nothing needs to be mended.
/// </summary>
internal sealed class BrokerSession : IAsyncDisposable
{
    private readonly IConnection _connection;
    private readonly CancellationTokenSource _lost = new();
    private Exception? _failure;

    private BrokerSession(IConnection connection, BrokerSettings settings)
    {
        (_connection, Settings, Topology) = (connection, settings, new Topology(settings));
        _connection.ConnectionShutdownAsync += OnEndAsync;
    }

    public BrokerSettings Settings { get; }

    public Topology Topology { get; }

    /// <summary>Ends all that hangs on the connection.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>How a user knows the broker: never with a password.</summary>
    public static string NameOf(BrokerSettings settings) => string.Join(", ", settings.Addresses.Select(a => a.IsDefaultPort || a.Port < 0 ? a.Host : $"{a.Host}:{a.Port}"));

    /// <summary>Connects, and makes what is not there.</summary>
    /// <exception cref="BrokerException">It cannot be reached, or refuses.</exception>
    public static async Task<BrokerSession> OpenAsync(BrokerSettings settings, CancellationToken cancel)
    {
        try
        {
            var factory = new ConnectionFactory
            {
                Uri = settings.Addresses[0],
                ClientProvidedName = settings.Name,
                AutomaticRecoveryEnabled = false,
                TopologyRecoveryEnabled = false,
                RequestedHeartbeat = settings.Heartbeat,
            };
            var endpoints = settings.Addresses.Select(address => new AmqpTcpEndpoint(address)).ToArray();
            var session = new BrokerSession(await factory.CreateConnectionAsync(endpoints, cancel), settings);
            await session.DeclareAsync(cancel);
            return session;
        }
        catch (Exception failure) when (BrokerFaults.IsOne(failure))
        {
            throw BrokerFaults.Of(failure, NameOf(settings));
        }
    }

    /// <summary>A channel whose end is the end of the session.</summary>
    /// <param name="confirmed">True where each message sent is waited for until the broker has it.</param>
    /// <param name="cancel">Ends the opening.</param>
    public async Task<IChannel> ChannelAsync(bool confirmed, CancellationToken cancel)
    {
        var options = confirmed
            ? new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = Settings.Unconfirmed, QueueLimit = int.MaxValue }))
            : new CreateChannelOptions(publisherConfirmationsEnabled: false, publisherConfirmationTrackingEnabled: false);
        var channel = await _connection.CreateChannelAsync(options, cancel);
        channel.ChannelShutdownAsync += OnEndAsync;
        return channel;
    }

    /// <summary>Takes the connection for lost.</summary>
    public void Lose()
    {
        try
        {
            _lost.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended meanwhile.
        }
    }

    /// <summary>What failed first of the parts of the work; null where nothing did, or where they ended because the connection broke.</summary>
    public Exception? Failure => Volatile.Read(ref _failure);

    /// <summary>A part of the work; where it fails, all parts end.</summary>
    public async Task PartAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
            Lose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _connection.ConnectionShutdownAsync -= OnEndAsync;
        Lose();
        try
        {
            await _connection.DisposeAsync();
        }
        catch (Exception failure) when (BrokerFaults.IsOne(failure))
        {
            // It was broken already; what matters is that it is gone.
        }

        _lost.Dispose();
    }

    private async Task DeclareAsync(CancellationToken cancel)
    {
        await using var channel = await _connection.CreateChannelAsync(cancellationToken: cancel);
        await Topology.DeclareAsync(channel, cancel);
    }

    private Task OnEndAsync(object sender, ShutdownEventArgs reason)
    {
        if (reason.Initiator != ShutdownInitiator.Application) Lose();
        return Task.CompletedTask;
    }
}
