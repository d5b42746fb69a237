namespace Panj.Events;

/// <summary>Something that a watch has to tell, with its sources, as it was known then.</summary>
public sealed record WatchAlert
{
    /// <summary>Its place among the alerts of its watch, from 1; 0 for one that is not kept yet.</summary>
    public int Number { get; init; }

    /// <summary>When it arose.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What raised it.</summary>
    public required WatchConditionKind Condition { get; init; }

    /// <summary>One line in words: what happened, with its status.</summary>
    public required string Title { get; init; }

    /// <summary>What is known, in lines of words.</summary>
    public required string Text { get; init; }

    /// <summary>Identities of the events it is about, as they were then.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>The words it rests on, at least one.</summary>
    public required IReadOnlyList<AlertSource> Sources { get; init; }
}
