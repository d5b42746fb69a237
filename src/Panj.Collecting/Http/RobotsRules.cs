namespace Panj.Collecting.Http;

/// <summary>What a site lets Panj fetch, by RFC 9309: the longest pattern that matches decides, and opens where two are as long.</summary>
internal sealed record RobotsRules(IReadOnlyList<RobotsRule> Rules, TimeSpan? CrawlDelay = null)
{
    private const int MaxPathCharacters = 2048;

    /// <summary>Everything is open.</summary>
    internal static RobotsRules Open { get; } = new([]);

    /// <summary>Everything is closed.</summary>
    internal static RobotsRules Closed { get; } = new([new RobotsRule("/", Allow: false)]);

    internal bool Allows(Uri address)
    {
        var path = RobotsFile.Normal(address.PathAndQuery);
        if (path.Length > MaxPathCharacters) path = path[..MaxPathCharacters];
        if (path == "/robots.txt") return true;
        var best = -1;
        var allowed = true;
        foreach (var rule in Rules)
        {
            if (rule.Pattern.Length < best || (rule.Pattern.Length == best && allowed) || !rule.Matches(path)) continue;
            (best, allowed) = (rule.Pattern.Length, rule.Allow);
        }

        return allowed;
    }
}
