namespace Panj.Collecting.Pages.Facts;

/// <summary>What the JSON-LD of a page says of its article.</summary>
internal sealed record LinkedArticle
{
    /// <summary>Type names of all its objects.</summary>
    public IReadOnlySet<string> Types { get; init; } = new HashSet<string>();

    /// <summary>True where an object is an article of some kind.</summary>
    public bool IsArticle { get; init; }

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>Names of authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    /// <summary>Names of what it rests on, and of holders of its rights.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];
}
