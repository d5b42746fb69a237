namespace Panj.Collecting.Feeds;

/// <summary>How long until a feed is fetched again: as often as it posts, no oftener than it asks, never oftener than every 5 minutes, at least once a day.</summary>
internal static class PollSchedule
{
    internal static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan _unknown = TimeSpan.FromHours(1);
    private static readonly TimeSpan _week = TimeSpan.FromDays(7);
    private static readonly TimeSpan _memory = TimeSpan.FromDays(2);
    private const int MostDoublings = 10;

    /// <summary>The pause after a fetch that went well. Each of <paramref name="asked"/> is a pause that somebody asks for.</summary>
    internal static TimeSpan AfterGood(double? weeklyItems, params ReadOnlySpan<TimeSpan?> asked)
    {
        var pause = weeklyItems is not { } items ? _unknown : items <= 0 ? Longest : Clamped(_week / Math.Max(items, 1));
        foreach (var ask in asked) pause = ask > pause ? ask.Value : pause;
        return Clamped(pause);
    }

    /// <summary>The pause after so many failures in a row, twice as long each time.</summary>
    internal static TimeSpan AfterFailure(int failures, TimeSpan? retryAfter)
    {
        var pause = Shortest * Math.Pow(2, Math.Min(Math.Max(failures, 1) - 1, MostDoublings));
        return Clamped(retryAfter > pause ? retryAfter.Value : pause);
    }

    /// <summary>New items a week, from what was thought so far and what came since; two days ago counts for a third of now.</summary>
    internal static double Weekly(double sofar, int news, TimeSpan since)
    {
        if (since <= TimeSpan.Zero) return sofar;
        var weight = 1 - Math.Exp(-(since / _memory));
        return (sofar * (1 - weight)) + (news * (_week / since) * weight);
    }

    /// <summary>A first guess from the items' own dates; null where none has one that can be.</summary>
    internal static double? FirstWeekly(IReadOnlyList<FeedItem> items, DateTimeOffset now)
    {
        var dates = items.Select(item => item.Published ?? item.Updated).OfType<DateTimeOffset>().Where(date => date <= now).ToList();
        if (dates.Count == 0) return null;
        var recent = dates.Count(date => now - date <= _week);
        var span = now - dates.Min();
        return recent == dates.Count && span < _week && dates.Count > 1 ? dates.Count * (_week / (span > TimeSpan.FromHours(1) ? span : TimeSpan.FromHours(1))) : recent;
    }

    private static TimeSpan Clamped(TimeSpan pause) => pause < Shortest ? Shortest : pause > Longest ? Longest : pause;
}
