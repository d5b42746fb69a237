using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Panj.Collecting.Feeds;

/// <summary>One thing that a feed tells of. What it does not say is null.</summary>
public sealed record FeedItem
{
    /// <summary>What tells it from the other items of its feed, and stays when it changes: never a date, as many items may share one or have none.</summary>
    public required string Key { get; init; }

    /// <summary>Its page.</summary>
    public Uri? Address { get; init; }

    /// <summary>Headline, as text.</summary>
    public string? Title { get; init; }

    /// <summary>Content or else summary, as markup.</summary>
    public string? Markup { get; init; }

    /// <summary>When it was published, as the feed claims.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed, as the feed claims.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Whose it is, where the feed names another outlet than its own.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, as printed; several are joined by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>True for a notice that it must no longer be used.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Sixteen hexadecimal digits that differ where anything told of it differs.</summary>
    public string Fingerprint()
    {
        var told = string.Join('\u001F', Address?.OriginalString, Title, Markup, Updated?.ToString("O", CultureInfo.InvariantCulture), Outlet, Withdrawn ? "withdrawn" : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 8));
    }
}
