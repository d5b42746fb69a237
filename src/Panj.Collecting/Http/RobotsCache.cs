using System.Collections.Concurrent;

namespace Panj.Collecting.Http;

/// <summary>
/// Keeps each site's robots.txt for a day. None there (4xx) opens everything; a site that cannot answer (5xx, unreachable) stays closed until it can,
/// and a file that was once read is believed until then.
/// </summary>
internal sealed class RobotsCache(HttpSettings settings, TimeProvider time, Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The rules if they are at hand.</summary>
    internal RobotsRules? Known(Uri address) => _entries.GetValueOrDefault(Site(address))?.Rules;

    internal async Task<RobotsRules> RulesAsync(Uri address, CancellationToken cancel)
    {
        var site = Site(address);
        var known = _entries.GetValueOrDefault(site);
        if (known is not null && time.GetUtcNow() < known.Until) return known.Rules;
        var fresh = await AskAsync(site, known, cancel);
        if (_entries.Count >= settings.RobotsKept) Forget();
        _entries[site] = fresh;
        return fresh.Rules;
    }

    private async Task<Entry> AskAsync(string site, Entry? known, CancellationToken cancel)
    {
        var request = new FetchRequest(new Uri($"{site}/robots.txt")) { ObeyRobots = false, Accept = "text/plain,*/*;q=0.5", Bytes = settings.RobotsBytes, CutAtBound = true };
        var result = await fetch(request, cancel);
        var day = time.GetUtcNow() + settings.RobotsLife;
        return result switch
        {
            { Status: FetchStatus.Fetched } => new Entry(RobotsFile.Parse(result.Body.Span, HttpSettings.Product), day),
            { Code: >= 400 and < 500 and not 429 } => new Entry(RobotsRules.Open, day),
            _ => new Entry(known?.Rules ?? RobotsRules.Closed, time.GetUtcNow() + settings.RobotsRetry),
        };
    }

    private void Forget()
    {
        foreach (var entry in _entries.OrderBy(e => e.Value.Until).Take(settings.RobotsKept / 4 + 1).ToList()) _entries.TryRemove(entry);
    }

    private static string Site(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private sealed record Entry(RobotsRules Rules, DateTimeOffset Until);
}
