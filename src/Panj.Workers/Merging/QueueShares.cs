using Panj.Workers.Brokering;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Panj.Workers.Merging;

/// <summary>
/// Which of the queues of notices this worker owns. Every worker waits at every queue and the broker lets one of them have it, so that all would be the first one's:
/// who owns more than its share goes to the end of the line of the rest.
/// </summary>
internal sealed class QueueShares(BrokerSession session, IChannel channel, Func<IChannel, Action, IAsyncBasicConsumer> consumer)
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(10);
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heard = new(StringComparer.Ordinal);
    private DateTimeOffset _levelled = DateTimeOffset.MinValue;

    /// <summary>Waits at every queue.</summary>
    public async Task TakeAllAsync()
    {
        await channel.BasicConsumeAsync(session.Topology.Owners, autoAck: true, new AsyncEventingBasicConsumer(channel), session.Lost);
        foreach (var queue in session.Topology.MergeQueues) await TakeAsync(queue);
    }

    /// <summary>Gives back what is more than this worker's share of the queues from which it heard anything since it looked last.</summary>
    public async Task LevelAsync(DateTimeOffset now)
    {
        if (_levelled == DateTimeOffset.MinValue) _levelled = now;
        if (now - _levelled < _between) return;
        _levelled = now;
        string[] owned;
        lock (_heard)
        {
            owned = [.. _heard.Order(StringComparer.Ordinal)];
            _heard.Clear();
        }

        if (owned.Length == 0) return;
        var workers = Math.Max(1, (int)await channel.ConsumerCountAsync(session.Topology.Owners, session.Lost));
        foreach (var queue in owned.Skip(ShareOf(session.Topology.MergeQueues.Count, workers)))
        {
            await channel.BasicCancelAsync(_tags[queue], noWait: false, session.Lost);
            await TakeAsync(queue);
        }
    }

    /// <summary>Queues that one of so many workers is to own at most.</summary>
    internal static int ShareOf(int queues, int workers) => (queues + workers - 1) / workers;

    private async Task TakeAsync(string queue) => _tags[queue] = await channel.BasicConsumeAsync(queue, autoAck: false, consumer(channel, () => Hear(queue)), session.Lost);

    private void Hear(string queue)
    {
        lock (_heard) _heard.Add(queue);
    }
}
