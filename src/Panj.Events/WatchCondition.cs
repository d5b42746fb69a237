namespace Panj.Events;

/// <summary>What raises an alert.</summary>
public sealed record WatchCondition
{
    /// <summary>What sort of thing.</summary>
    public required WatchConditionKind Kind { get; init; }

    /// <summary>What is counted, for <see cref="WatchConditionKind.Figure"/>.</summary>
    public FigureKind? Figure { get; init; }

    /// <summary>The number from which on it alerts, for figures and counts.</summary>
    public decimal Least { get; init; }

    /// <summary>Days looked back for counts, and ahead for plans.</summary>
    public int Days { get; init; }
}
