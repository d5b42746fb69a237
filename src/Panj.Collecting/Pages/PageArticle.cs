namespace Panj.Collecting.Pages;

/// <summary>An article as its page gives it. What the page does not say is null.</summary>
public sealed record PageArticle : PageReading
{
    /// <summary>Headline, without the outlet's name.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as printed, without "By"; several are joined by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Day of publication.</summary>
    public PageDay? Published { get; init; }

    /// <summary>Day of the last change, where it is told apart from publication.</summary>
    public PageDay? Modified { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Agencies and other outlets that it credits outside the body (byline, credit line, isBasedOn), as written.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Body: a paragraph, heading, quote or list item a line, with an empty line between them.</summary>
    public required string Text { get; init; }

    /// <summary>Entries of a live page in page order, each also part of <see cref="Text"/>; empty for other articles.</summary>
    public IReadOnlyList<PageEntry> Entries { get; init; } = [];
}
