using System.Net;
using System.Net.Sockets;

namespace Panj.Collecting.Http;

/// <summary>
/// The one client through which Panj asks the web for anything: pages, feeds and robots.txt alike. Every connection passes the <see cref="AddressGuard"/>,
/// every host is asked one thing at a time, every answer is bounded. A failure is a result, never an exception. Safe for many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly HttpSettings _settings;
    private readonly TimeProvider _time;
    private readonly HostGates _gates;
    private readonly RobotsCache _robots;
    private readonly Exchange _exchange;

    /// <summary>A client that looks names up where the system does.</summary>
    public Fetcher(HttpSettings settings, TimeProvider time)
        : this(settings, time, Dns.GetHostAddressesAsync)
    {
    }

    /// <summary>A client with name service of its own. What it names is guarded like any other address.</summary>
    public Fetcher(HttpSettings settings, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
    {
        _settings = settings;
        _time = time;
        _gates = new HostGates(time);
        _exchange = new Exchange(settings, time, new Dialer(new AddressGuard(settings.AllowedRanges), lookUp));
        _robots = new RobotsCache(settings, time, FollowAsync);
    }

    /// <summary>Asks for an address, following redirects.</summary>
    public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancel) => FollowAsync(request, cancel);

    /// <inheritdoc/>
    public void Dispose() => _exchange.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancel)
    {
        var hop = new Hop(request.Address, From: null, Permanent: true);
        for (var redirects = 0; redirects <= _settings.Redirects; redirects++)
        {
            if (await ComplaintAsync(request, hop, cancel) is { } complaint) return Refused(hop, complaint);
            var (result, next) = await AskAsync(request, hop, cancel);
            if (next is not { } further) return result with { MovedTo = hop is { Permanent: true, From: not null } ? hop.Address : null };
            hop = further;
        }

        return Refused(hop, $"redirects more than {_settings.Redirects} times");
    }

    private async Task<string?> ComplaintAsync(FetchRequest request, Hop hop, CancellationToken cancel)
    {
        if (AddressRules.Complaint(hop.Address, hop.From) is { } complaint) return complaint;
        return !request.ObeyRobots || (await _robots.RulesAsync(hop.Address, cancel)).Allows(hop.Address) ? null : "is closed to robots by the site's robots.txt";
    }

    private async Task<(FetchResult Result, Hop? Next)> AskAsync(FetchRequest request, Hop hop, CancellationToken cancel)
    {
        using var turn = await _gates.EnterAsync(hop.Address.IdnHost, PauseAt(hop.Address), cancel);
        using var deadline = new CancellationTokenSource(_settings.AnswerTime, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        try
        {
            return await _exchange.AskAsync(request, hop, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (Failed(hop, $"did not answer whole within {_settings.AnswerTime.TotalSeconds:0} seconds"), null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return (Explained(hop, failure), null);
        }
    }

    private TimeSpan PauseAt(Uri address)
    {
        var asked = _robots.Known(address)?.CrawlDelay ?? TimeSpan.Zero;
        var longest = asked < _settings.MaxHostDelay ? asked : _settings.MaxHostDelay;
        return longest > _settings.HostDelay ? longest : _settings.HostDelay;
    }

    private FetchResult Explained(Hop hop, Exception failure) => (failure as BoundHitException ?? failure.InnerException ?? failure) switch
    {
        RefusedAddressException => Refused(hop, "leads into a private or special network, which is not fetched from unless the operator allows the range"),
        BoundHitException bound => Refused(hop, $"is larger than {bound.Bytes:N0} bytes"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => Failed(hop, "names a host that the name service does not know"),
        SocketException socket => Failed(hop, $"cannot be reached ({socket.SocketErrorCode})"),
        InvalidDataException => Failed(hop, "is packed in a way that cannot be unpacked"),
        { } other => Failed(hop, $"broke off ({other.Message.TrimEnd('.')})"),
    };

    private FetchResult Refused(Hop hop, string reason) => new() { Status = FetchStatus.Refused, Address = hop.Address, At = _time.GetUtcNow(), Reason = reason };

    private FetchResult Failed(Hop hop, string reason) => new() { Status = FetchStatus.Unreachable, Address = hop.Address, At = _time.GetUtcNow(), Reason = reason };
}
