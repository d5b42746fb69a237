using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>One place of an article that tells of an incident, with what its sentence says of it.</summary>
internal sealed record Clue
{
    public required IncidentType Type { get; init; }

    /// <summary>Index of its sentence in the document.</summary>
    public required int Sentence { get; init; }

    public required Span Span { get; init; }

    /// <summary>How far it goes to prove an incident.</summary>
    public required double Weight { get; init; }

    /// <summary>True where it only tells what an incident told elsewhere did.</summary>
    public required bool IsHarm { get; init; }

    /// <summary>True where the words speak of no incident of their own: negated, feared, many of a sort.</summary>
    public required bool IsGeneral { get; init; }

    /// <summary>True where the words mark it off from what was told before ("another attack").</summary>
    public required bool IsAnother { get; init; }

    public required IReadOnlyList<Filler> Fillers { get; init; }

    /// <summary>The word with who does it to whom, by class.</summary>
    public required string Why { get; init; }
}
