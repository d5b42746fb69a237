using Panj.Collecting.Http;
using Panj.Events.Ports;
using Panj.Watches.Telling;

namespace Panj.Server.Watching;

/// <summary>Tells watches by mail and to other servers, with the one connection to the outside that the server has.</summary>
internal sealed class WatchTeller : IDisposable
{
    private readonly Outbound _outbound;
    private readonly IReadOnlyList<IMessenger> _messengers;
    private readonly IWatchStore _store;
    private readonly TimeProvider _time;

    public WatchTeller(IWatchStore store, WatchTelling telling, TimeProvider time)
    {
        (_store, _time) = (store, time);
        _outbound = new Outbound(telling.Http, time);
        _messengers = [new WebhookMessenger(_outbound), .. telling.Mail is { } mail ? (IMessenger[])[new MailMessenger(mail, _outbound, time)] : []];
    }

    /// <summary>Tells what is due, and how many messages were sent; what it has no way for is left to others.</summary>
    public Task<int> TellAsync(Action<string> trouble, CancellationToken cancellation) =>
        new Teller(_store, _messengers, _time) { Trouble = trouble, LeavesUnknown = true }.TellAsync(cancellation);

    public void Dispose() => _outbound.Dispose();
}
