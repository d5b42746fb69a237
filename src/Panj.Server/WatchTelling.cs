using Panj.Collecting.Http;
using Panj.Watches.Telling;

namespace Panj.Server;

/// <summary>How a server tells watches beyond its own pages and feeds.</summary>
public sealed record WatchTelling
{
    /// <summary>How it behaves towards others, and which private networks it may reach.</summary>
    public HttpSettings Http { get; init; } = new() { HostDelay = TimeSpan.Zero };

    /// <summary>The server that takes mail; null where mail is left to whoever runs "watch run" with one.</summary>
    public MailSettings? Mail { get; init; }
}
