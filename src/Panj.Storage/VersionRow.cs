namespace Panj.Storage;

/// <summary>A row of the table of versions: what is kept of one content of an article.</summary>
/// <param name="Article">The article's identity.</param>
/// <param name="Number">Place among the versions of the article, from 1.</param>
/// <param name="ReadAt">When it was kept, in milliseconds since 1970.</param>
public sealed record VersionRow(string Article, long Number, long ReadAt)
{
    /// <summary>Digest of what the outlet published.</summary>
    public required byte[] Content { get; init; }

    /// <summary>Digest of what the reader made of it.</summary>
    public required byte[] Reading { get; init; }

    /// <summary>The text as UTF-8.</summary>
    public required byte[] Text { get; init; }

    /// <summary>The article but for its text, as JSON.</summary>
    public required string Told { get; init; }

    /// <summary>The masthead as JSON.</summary>
    public required string Masthead { get; init; }

    /// <summary>Spans of clutter as JSON.</summary>
    public required string Clutter { get; init; }

    /// <summary>Warnings as JSON.</summary>
    public required string Warnings { get; init; }
}
