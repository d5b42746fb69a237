using System.Globalization;

namespace Panj.Exchange;

/// <summary>Counts the events that a format cannot say truly, by the reason for which each was left out.</summary>
public sealed class Omissions
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many were left out.</summary>
    public int Total => _counts.Values.Sum();

    /// <summary>The reasons with their numbers, sorted.</summary>
    public IReadOnlyDictionary<string, int> ByReason => _counts;

    /// <summary>Leaves one out.</summary>
    /// <param name="reason">Why, as the rest of a sentence about it: "is planned".</param>
    public void Add(string reason) => _counts[reason] = _counts.GetValueOrDefault(reason) + 1;

    /// <summary>All of it in a line: "7 events left out: 5 is planned; 2 has no day". Null where none was.</summary>
    public string? Words() => _counts.Count == 0 ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{Total:N0} {(Total == 1 ? "event" : "events")} left out that the format cannot say truly: {string.Join("; ", _counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value:N0} {c.Key}")))}");
}
