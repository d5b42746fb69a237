namespace Panj.Collecting.Pages;

/// <summary>What one web page turned out to be: a <see cref="PageArticle"/> or <see cref="NoArticle"/>.</summary>
public abstract record PageReading
{
    private protected PageReading()
    {
    }

    /// <summary>Address that the page gives as its own; null where it gives none.</summary>
    public Uri? Canonical { get; init; }

    /// <summary>Feeds that it offers, in page order.</summary>
    public IReadOnlyList<Uri> Feeds { get; init; } = [];

    /// <summary>What is odd about it, in words for a reader.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
