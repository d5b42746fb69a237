using Panj.Language;

namespace Panj.Reading.Parties;

/// <summary>Words of the text that stand for a party.</summary>
public sealed record PartyMention
{
    /// <summary>The whole noun phrase core that names it ("Chilean Foreign Minister Ana Ruiz", "the two countries"), without relative clauses.</summary>
    public required Span Span { get; init; }

    /// <summary>The name proper inside it ("Ana Ruiz"); the whole phrase for the unnamed.</summary>
    public required Span NameSpan { get; init; }

    /// <summary>The token that stands for the phrase in the sentence's tree: its governor lies outside the phrase.</summary>
    public required Span HeadSpan { get; init; }

    /// <summary>Name in the fullest form the article gives the same party anywhere.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of party.</summary>
    public required PartyType Type { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or the armed group's canonical name; null where not plain.</summary>
    public string? Side { get; init; }

    /// <summary>Office a person holds, as far as text or table say ("Minister of Defence").</summary>
    public string? Office { get; init; }

    /// <summary>True for a person whom the table of office holders knows, in office or not.</summary>
    public bool IsHolder { get; init; }

    /// <summary>Identity across articles ("state:RU", "group:taliban", "person:ana-ruiz"); null for the unnamed.</summary>
    public string? Id { get; init; }

    /// <summary>Same number for mentions of the same party in this article, pronouns included.</summary>
    public required int Entity { get; init; }

    /// <summary>Entities a plural stands for ("the two countries", "the sides", "both leaders"); empty otherwise.</summary>
    public IReadOnlyList<int> Members { get; init; } = [];

    /// <summary>True for pronouns and "the group", "the ministry": a mention that names nobody by itself.</summary>
    public bool IsAnaphor { get; init; }

    /// <summary>True for "we": the speaker and those he speaks for.</summary>
    public bool IsWe { get; init; }

    /// <summary>True for "we" of somebody in office, which stands for his state in what it does.</summary>
    public bool IsWeOfOffice => IsWe && Type == PartyType.Person && Office is not null && Side is not null;
}
