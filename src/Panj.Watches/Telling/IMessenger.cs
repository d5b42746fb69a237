using Panj.Collecting.Http;
using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>One way to tell somebody.</summary>
public interface IMessenger
{
    /// <summary>The channels it serves.</summary>
    WatchChannelKind Kind { get; }

    /// <summary>Sends a message. A failure is a result.</summary>
    Task<PostResult> SendAsync(Message message, WatchChannel channel, CancellationToken cancel);
}
