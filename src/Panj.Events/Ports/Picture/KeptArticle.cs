namespace Panj.Events.Ports;

/// <summary>An article as the kept picture holds it.</summary>
public sealed record KeptArticle
{
    /// <summary>Its number: another one each time it is taken in; 0 where it has none yet.</summary>
    public long Number { get; init; }

    /// <summary>The article's identity.</summary>
    public required string Id { get; init; }

    /// <summary>Its place among all: lower for what was published earlier, and of one day for what is longer. Articles of one rank follow each other by identity.</summary>
    public required long Rank { get; init; }

    /// <summary>Fingerprints of its wording, each once.</summary>
    public required IReadOnlyList<long> Prints { get; init; }

    /// <summary>The earliest article that it copies, null where it is no copy.</summary>
    public string? Original { get; init; }

    /// <summary>What it took from earlier articles, null for nothing.</summary>
    public Lineage? Lineage { get; init; }
}
