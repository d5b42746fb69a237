using Panj.Language;

namespace Panj.Events;

/// <summary>One who takes part in an event.</summary>
public sealed record Participant
{
    /// <summary>Name as the article gives it in its fullest form.</summary>
    public required string Name { get; init; }

    /// <summary>What they do in the event.</summary>
    public required Role Role { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the state, or the armed group's name; null where not plain.</summary>
    public string? Side { get; init; }

    /// <summary>Office as the text or the table of offices gives it, null where unknown.</summary>
    public string? Office { get; init; }

    /// <summary>Identity across articles ("state:RU", "group:taliban", "person:emomali-rahmon"); null for the unnamed.</summary>
    public string? Id { get; init; }

    /// <summary>Where the article names them, sorted.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }
}
