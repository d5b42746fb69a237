using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Exchange;

/// <summary>What is given to a format to write.</summary>
public sealed record Export
{
    /// <summary>The picture in portions, each with the articles that its events are cited by; made while they are asked for, and may be asked for more than once.</summary>
    public required IEnumerable<Snapshot> Portions { get; init; }

    /// <summary>The events, made while they are asked for; may be asked for more than once.</summary>
    public IEnumerable<SourcedEvent> Events
    {
        get => field ?? Portions.SelectMany(SourcedEvent.Of);
        init;
    }

    /// <summary>Borders as one depiction has them.</summary>
    public required BorderMap Map { get; init; }

    /// <summary>When it is made; said only where a format wants a moment and no article gives one.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A whole picture.</summary>
    public static Export Of(Snapshot picture, DateTimeOffset at, BorderMap? map = null) => Of([picture], at, map);

    /// <summary>A picture in portions.</summary>
    public static Export Of(IEnumerable<Snapshot> portions, DateTimeOffset at, BorderMap? map = null) => new() { Portions = portions, Map = map ?? BorderMap.DeFacto, At = at };

    /// <summary>All portions as one picture, for the formats that can be written in no other way: it is in memory then.</summary>
    public Snapshot Whole()
    {
        Snapshot[] portions = [.. Portions];
        if (portions is [var one]) return one;
        return new Snapshot(
            [.. portions.SelectMany(p => p.Articles).DistinctBy(a => a.Article.Id).OrderBy(a => a.Article.Id, StringComparer.Ordinal)],
            Joined(portions.Select(p => p.Copies)),
            [.. portions.SelectMany(p => p.Events)])
        {
            Lineages = Joined(portions.Select(p => p.Lineages)),
            FirstRead = Joined(portions.Select(p => p.FirstRead)),
            Changes = Joined(portions.Select(p => p.Changes)),
        };
    }

    private static Dictionary<string, T> Joined<T>(IEnumerable<IReadOnlyDictionary<string, T>> parts) =>
        parts.SelectMany(part => part).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
