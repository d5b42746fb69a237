namespace Panj.Events;

/// <summary>By what sort of way a watch is told.</summary>
public enum WatchChannelKind : byte
{
    /// <summary>An e-mail.</summary>
    Mail,

    /// <summary>A signed message to a server.</summary>
    Webhook,
}
