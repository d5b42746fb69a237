using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Facts;

/// <summary>Makes addresses of a page whole; only http and https are addresses here.</summary>
internal static class Addresses
{
    private const int MostFeeds = 32;

    /// <summary>The page's own address: canonical link, else og:url.</summary>
    public static Uri? Canonical(Harvest harvest, Uri? address)
    {
        var link = harvest.Links.FirstOrDefault(link => Rel(link).Contains("canonical", StringComparer.OrdinalIgnoreCase));
        return Whole(link?.GetAttribute("href"), address) ?? Whole(harvest.Meta.GetValueOrDefault("og:url"), address);
    }

    public static IReadOnlyList<Uri> Feeds(Harvest harvest, Uri? address) =>
        [.. harvest.Links.Where(IsFeed).Select(link => Whole(link.GetAttribute("href"), address)).OfType<Uri>().Distinct().Take(MostFeeds)];

    private static bool IsFeed(IElement link) =>
        Rel(link).Contains("alternate", StringComparer.OrdinalIgnoreCase) && link.GetAttribute("type")?.Trim().ToLowerInvariant() is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/rdf+xml";

    private static string[] Rel(IElement link) => link.GetAttribute("rel")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static Uri? Whole(string? written, Uri? address)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > 2048) return null;
        var made = address is null ? Uri.TryCreate(written.Trim(), UriKind.Absolute, out var whole) : Uri.TryCreate(address, written.Trim(), out whole);
        return made && whole is { Scheme: "http" or "https" } ? whole : null;
    }
}
