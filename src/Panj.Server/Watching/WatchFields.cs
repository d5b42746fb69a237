using Panj.Events;
using Panj.Watches;

namespace Panj.Server.Watching;

/// <summary>What the form of a watch holds when it is shown: the answers for a new one, or the watch as it is.</summary>
internal sealed record WatchFields
{
    /// <summary>The watch that is changed; null for a new one.</summary>
    public Watch? Changed { get; private init; }

    /// <summary>The question that is watched.</summary>
    public required string Question { get; init; }

    /// <summary>What raises an alert.</summary>
    public required IReadOnlyList<WatchCondition> Conditions { get; init; }

    public static WatchFields New(string question) => new() { Question = question, Conditions = [new WatchCondition { Kind = WatchConditionKind.New }] };

    public static WatchFields Of(Watch watch) => new() { Changed = watch, Question = watch.Question, Conditions = watch.Conditions };

    /// <summary>The first condition of a kind, for which the form has fields.</summary>
    public WatchCondition? First(WatchConditionKind kind) => Conditions.FirstOrDefault(c => c.Kind == kind);

    /// <summary>Conditions for which it has no fields any more, as a person writes them.</summary>
    public IEnumerable<string> Others => Conditions.Where(c => First(c.Kind) != c).Select(ConditionText.Of);

    /// <summary>Addresses that are told by a way.</summary>
    public IEnumerable<string> Told(WatchChannelKind kind) => Changed is null ? [] : Changed.Channels.Where(c => c.Kind == kind).Select(c => c.Address);
}
