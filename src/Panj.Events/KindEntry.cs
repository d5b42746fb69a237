namespace Panj.Events;

/// <summary>What the table of kinds says of a kind, or of one mode of it. Equivalents are null where a foreign scheme has none.</summary>
public sealed record KindEntry
{
    /// <summary>The kind.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The mode this entry is for, "" for the kind in general.</summary>
    public required string Mode { get; init; }

    /// <summary>Kinds of one family may be different words for the same happening.</summary>
    public required string Family { get; init; }

    /// <summary>Only reports of one merge group ever become one event.</summary>
    public required string MergeGroup { get; init; }

    /// <summary>Family by which it is drawn.</summary>
    public required ColourFamily Colour { get; init; }

    /// <summary>PLOVER event type where one side acts.</summary>
    public string? Plover { get; init; }

    /// <summary>PLOVER event type where two or more sides take part.</summary>
    public string? PloverJoint { get; init; }

    /// <summary>PLOVER event type where it is only planned or promised; of kinds with a <see cref="PloverJoint"/>, where two or more sides take part besides.</summary>
    public string? PloverAhead { get; init; }

    /// <summary>PLOVER event type where a side is named that brings it about, for kinds that have none where nobody does.</summary>
    public string? PloverCaused { get; init; }

    /// <summary>ACLED event type.</summary>
    public string? AcledType { get; init; }

    /// <summary>ACLED sub-event type.</summary>
    public string? Acled { get; init; }

    /// <summary>ACLED sub-event type where a state's forces act.</summary>
    public string? AcledByState { get; init; }

    /// <summary>ACLED sub-event type where two or more sides take part, "-" where ACLED codes none then.</summary>
    public string? AcledJoint { get; init; }

    /// <summary>Verb of what happened ("moved").</summary>
    public required string Past { get; init; }

    /// <summary>Verb after "to" ("move").</summary>
    public required string Infinitive { get; init; }

    /// <summary>Verb after "to have" ("moved").</summary>
    public required string Participle { get; init; }

    /// <summary>Verb of what goes on ("moving").</summary>
    public required string Gerund { get; init; }

    /// <summary>The happening as a noun, for events without an actor ("movement of forces").</summary>
    public required string Noun { get; init; }

    /// <summary>What follows the verb ("forces"), "" for nothing.</summary>
    public required string Thing { get; init; }

    /// <summary>The figure that takes the place of <see cref="Thing"/> ("20,000 troops"), null where none does.</summary>
    public FigureKind? Counted { get; init; }

    /// <summary>What stands between the verb and the other side; "" where the other side takes the place of <see cref="Thing"/>.</summary>
    public required string To { get; init; }

    /// <summary>What stands between the noun and the other side.</summary>
    public required string Of { get; init; }

    /// <summary>Preposition before the place; "" where the place takes the place of <see cref="Thing"/>.</summary>
    public required string At { get; init; }
}
