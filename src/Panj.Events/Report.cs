using Panj.Language;

namespace Panj.Events;

/// <summary>One article's account of one happening. Every field rests on characters of the article; what the article does not say is absent.</summary>
public sealed record Report
{
    /// <summary>What kind of happening.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Says more of the kind ("phone", "accuse", "drone"), null where the text does not.</summary>
    public string? Mode { get; init; }

    /// <summary>How real it is by the words that tell it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>True where the article tells it only as context.</summary>
    public bool Background { get; init; }

    /// <summary>How sure the reading is that this is an event of this kind, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who takes part, in the order the article names them.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>When it happened or shall, null where not told.</summary>
    public Evidenced<When>? When { get; init; }

    /// <summary>What fixed the date ("'Saturday' before publication on 2021-07-25"), null with no date.</summary>
    public string? WhenKnownBy { get; init; }

    /// <summary>Where it happened, null where not told.</summary>
    public Evidenced<Place>? Where { get; init; }

    /// <summary>What ties the place to the happening ("told right after what is placed so"), null with no place.</summary>
    public string? WhereKnownBy { get; init; }

    /// <summary>What is counted.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Who says so, outlet first, first source last.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    /// <summary>The clauses that tell it, sorted, not overlapping, never empty.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }

    /// <summary>The rules that made it, for "inspect --why".</summary>
    public IReadOnlyList<string> Why { get; init; } = [];
}
