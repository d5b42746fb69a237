using System.Net;

namespace Panj.Collecting.Http;

/// <summary>How Panj behaves towards other people's servers, and what it takes from them at most.</summary>
public sealed record HttpSettings
{
    /// <summary>The name that robots.txt rules are looked up by.</summary>
    public const string Product = "Panj";

    /// <summary>Where an operator of a server can complain: an address of a page or of mail, null where nobody gave one.</summary>
    public string? Contact { get; init; }

    /// <summary>Ranges of addresses that are fetched from although the rules refuse them, for an operator's own network.</summary>
    public IReadOnlyList<IPNetwork> AllowedRanges { get; init; } = [];

    /// <summary>Least time between the end of one request to a host and the start of the next.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest delay that a robots.txt is followed in.</summary>
    public TimeSpan MaxHostDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time from dialling to the last byte of one answer; a server that drips is cut off here.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most bytes of one answer, counted both as sent and as unpacked.</summary>
    public int AnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most redirects that one request follows.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>How long a robots.txt is believed.</summary>
    public TimeSpan RobotsLife { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a robots.txt that could not be had is taken to forbid everything before it is asked for again.</summary>
    public TimeSpan RobotsRetry { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Most bytes of a robots.txt that are looked at.</summary>
    public int RobotsBytes { get; init; } = 512 * 1024;

    /// <summary>Most servers whose robots.txt is remembered.</summary>
    public int RobotsKept { get; init; } = 10_000;

    /// <summary>The words by which Panj names itself to servers.</summary>
    public string UserAgent => Contact is null ? $"{Product}/0.1" : $"{Product}/0.1 (+{Contact})";
}
