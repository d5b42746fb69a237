using System.Collections.Concurrent;
using Panj.Workers.Brokering;
using Panj.Workers.Merging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Panj.Workers.Tests;

/// <summary>An owner of queues that writes down what it hears, and acknowledges it.</summary>
internal sealed class Listener
{
    public Listener(BrokerSession session) => Shares = new QueueShares(session, session.ChannelAsync(confirmed: false, default).GetAwaiter().GetResult(), Consumer);

    public QueueShares Shares { get; }

    public ConcurrentBag<string> Heard { get; } = [];

    private AsyncEventingBasicConsumer Consumer(IChannel channel, Action heard)
    {
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, given) =>
        {
            heard();
            await channel.BasicAckAsync(given.DeliveryTag, multiple: false);
            Heard.Add(given.RoutingKey);
        };
        return consumer;
    }
}
