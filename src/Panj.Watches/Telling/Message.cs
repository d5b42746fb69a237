using System.Globalization;
using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>Alerts of one watch that are told together.</summary>
/// <param name="Watch">The watch.</param>
/// <param name="Alerts">At least one, by number.</param>
/// <param name="At">When it is sent.</param>
public sealed record Message(Watch Watch, IReadOnlyList<WatchAlert> Alerts, DateTimeOffset At)
{
    /// <summary>Identity by which a receiver knows a message that came twice: the same for the same alerts of the same watch.</summary>
    public string Id => AlertIdentity.Of(Watch, string.Create(CultureInfo.InvariantCulture, $"{Alerts[0].Number}-{Alerts[^1].Number}"));

    /// <summary>One line in words.</summary>
    public string Subject => Alerts.Count == 1 ? $"{Watch.Name}: {Alerts[0].Title}" : string.Create(CultureInfo.InvariantCulture, $"{Watch.Name}: {Alerts.Count} alerts");

    /// <summary>Everything in lines of words, each alert with its sources.</summary>
    public string Text()
    {
        var lines = new List<string>();
        foreach (var alert in Alerts)
        {
            lines.AddRange([$"{alert.Title}", alert.Text, .. alert.Sources.Select(s => "  " + s.Words), ""]);
        }

        lines.Add($"From the watch {Watch.Name}{(Watch.Question.Length > 0 ? $" ({Watch.Question})" : "")}.");
        return string.Join('\n', lines);
    }
}
