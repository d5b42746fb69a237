namespace Panj.Collecting.Http;

/// <summary>What is asked of a server.</summary>
/// <param name="Address">Absolute, of http or https.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>The ETag of the last answer, quotes and all, as the server wrote it.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of the last answer, as the server wrote it.</summary>
    public string? LastModified { get; init; }

    /// <summary>True where the site's robots.txt is asked first, as it is for pages and not for feeds, which are made to be fetched.</summary>
    public bool ObeyRobots { get; init; } = true;

    /// <summary>Kinds of content that are asked for, in the form of an Accept header.</summary>
    public string Accept { get; init; } = "text/html,application/xhtml+xml,*/*;q=0.5";

    /// <summary>Keeps what fits the bound instead of refusing what does not.</summary>
    internal bool CutAtBound { get; init; }

    /// <summary>A bound of its own on the answer's bytes; null takes the client's.</summary>
    internal int? Bytes { get; init; }
}
