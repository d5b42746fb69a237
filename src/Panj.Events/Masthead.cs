namespace Panj.Events;

/// <summary>What an article says of itself: title, outlet, day, agencies, dateline. Empty spans mark what came from outside the text.</summary>
public sealed record Masthead
{
    /// <summary>Headline, null where there is none.</summary>
    public Evidenced<string>? Title { get; init; }

    /// <summary>Outlet, null where not found.</summary>
    public Evidenced<string>? Outlet { get; init; }

    /// <summary>Day of publication, null where not found.</summary>
    public Evidenced<DateOnly>? Published { get; init; }

    /// <summary>Agencies and other outlets credited or quoted, in the order of the text.</summary>
    public IReadOnlyList<Evidenced<string>> Agencies { get; init; } = [];

    /// <summary>Dateline, null where there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string Language { get; init; } = "en";
}
