using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>One incident that an article tells of: all its retellings within the article put together.</summary>
public sealed record Incident
{
    /// <summary>Its sort.</summary>
    public required IncidentType Type { get; init; }

    /// <summary>Who and what had to do with it, each once, in text order.</summary>
    public required IReadOnlyList<Filler> Fillers { get; init; }

    /// <summary>The words that tell of it, in text order; never empty.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }

    /// <summary>What each of its words was taken for, for "inspect --why".</summary>
    public IReadOnlyList<string> Why { get; init; } = [];
}
