using Panj.Language;

namespace Panj.Events;

/// <summary>Where an article says something: what a footnote needs.</summary>
public sealed record Citation
{
    /// <summary>The report that rests on these words.</summary>
    public required ReportReference Report { get; init; }

    /// <summary>Name of the outlet, or of the address's host; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Title of the article, null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Address, null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The words, exactly as the article has them.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the words stand in the article's text, in UTF-16 units.</summary>
    public required Span Span { get; init; }

    /// <summary>The same in Unicode code points, as shown outside the program.</summary>
    public required Span Offsets { get; init; }
}
