using Panj.Events;

namespace Panj.Reading.Events.Triggers;

/// <summary>One row of data/triggers.tsv: a word in one of its senses.</summary>
internal sealed record TriggerSense
{
    public required string Lemma { get; init; }

    public required bool IsVerb { get; init; }

    public required IReadOnlyList<Condition> Conditions { get; init; }

    public required EventKind Kind { get; init; }

    public string? Mode { get; init; }

    public EventStatus? Status { get; init; }

    public required IReadOnlyList<RoleSlot> Roles { get; init; }

    /// <summary>How often the sense is right where its conditions hold, 0 to 1.</summary>
    public required double Weight { get; init; }

    /// <summary>The conditions as the table writes them.</summary>
    public required string Conditioned { get; init; }

    /// <summary>Name for "inspect --why", one a row: lemma, part of speech, kind and conditions.</summary>
    public string Rule => $"{Lemma}/{(IsVerb ? 'v' : 'n')}:{Kind} {Conditioned}".TrimEnd();
}
