namespace Panj.Collecting.Pages.Facts;

/// <summary>What a page states of itself, by whatever means.</summary>
internal sealed record PageFacts
{
    /// <summary>Headline without the outlet's name.</summary>
    public string? Title { get; init; }

    /// <summary>Authors, joined by commas.</summary>
    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public PageDay? Published { get; init; }

    public PageDay? Modified { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Credits { get; init; } = [];

    public Uri? Canonical { get; init; }

    public IReadOnlyList<Uri> Feeds { get; init; } = [];
}
