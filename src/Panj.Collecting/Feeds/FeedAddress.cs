using Panj.Collecting.Http;

namespace Panj.Collecting.Feeds;

/// <summary>Addresses as feeds write them.</summary>
internal static class FeedAddress
{
    private const int MaxCharacters = 4096;

    /// <summary>An absolute address of http or https; null for anything else, such as script.</summary>
    internal static Uri? Of(string? written, Uri? from)
    {
        var plain = written?.Trim();
        if (plain is null or { Length: 0 or > MaxCharacters }) return null;
        if (!Uri.TryCreate(plain, UriKind.Absolute, out var address) || address.IsFile)
            if (from is null || !Uri.TryCreate(from, plain, out address)) return null;
        return (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && AddressRules.IsSound(address) ? address : null;
    }
}
