using System.Net;
using Microsoft.Extensions.Time.Testing;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Http;

/// <summary>Clients that may meet this machine's loopback, and clients as they are for users.</summary>
public abstract class HttpTestBase
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    internal static HttpSettings Open { get; } = new() { HostDelay = TimeSpan.Zero, AllowedRanges = [IPNetwork.Parse("127.0.0.0/8")], Contact = "mailto:desk@hill.example" };

    /// <summary>A client that may fetch from loopback and takes every name for loopback.</summary>
    internal Fetcher Opened(HttpSettings? settings = null) => new(settings ?? Open, Time, (_, _) => Task.FromResult(new[] { IPAddress.Loopback }));

    /// <summary>A client as a user has it, with names that lead where the test says.</summary>
    internal Fetcher Guarded(params string[] leadsTo) => new(new HttpSettings { HostDelay = TimeSpan.Zero }, Time, (_, _) => Task.FromResult<IPAddress[]>([.. leadsTo.Select(IPAddress.Parse)]));

    /// <summary>Asks without asking robots.txt first.</summary>
    internal static Task<FetchResult> Ask(Fetcher fetcher, Uri address) => fetcher.FetchAsync(new FetchRequest(address) { ObeyRobots = false }, Cancellation);
}
