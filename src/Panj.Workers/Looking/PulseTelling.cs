using System.Reflection;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;
using RabbitMQ.Client;

namespace Panj.Workers.Looking;

/// <summary>Tells every few seconds what this worker does, to whoever looks at the queue.</summary>
internal sealed class PulseTelling(BrokerSession session, WorkerSettings settings, WorkerParts parts, WorkLog log)
{
    private long _stored = log.Stored;

    /// <summary>Tells until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, session.Lost);
        try
        {
            await using var channel = await session.ChannelAsync(confirmed: false, either.Token);
            using var timer = new PeriodicTimer(settings.Pulse, parts.Time);
            var since = parts.Time.GetTimestamp();
            while (await timer.WaitForNextTickAsync(either.Token))
            {
                var (now, stored) = (parts.Time.GetTimestamp(), log.Stored);
                await TellAsync(channel, (stored - _stored) / parts.Time.GetElapsedTime(since, now).TotalSeconds, either.Token);
                (since, _stored) = (now, stored);
            }
        }
        catch (OperationCanceledException)
        {
            // The work has ended, or the connection has.
        }
    }

    private async Task TellAsync(IChannel channel, double rate, CancellationToken cancel)
    {
        var pulse = new WorkerPulse
        {
            Worker = parts.Name,
            At = parts.Time.GetUtcNow(),
            Panj = typeof(PulseTelling).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
            Rate = rate,
            Age = log.Age(),
            InHand = log.InHand,
            Stored = log.Stored,
            Merged = log.Merged,
            SetAside = log.SetAside,
        };
        var properties = new BasicProperties { Type = "pulse", ContentType = "application/json", DeliveryMode = DeliveryModes.Transient };
        await channel.BasicPublishAsync("", session.Topology.Pulses, mandatory: false, properties, MessageBody.Write(pulse), cancel);
    }
}
