namespace Panj.Collecting.Http;

/// <summary>What an address must be before anybody is asked for it.</summary>
internal static class AddressRules
{
    private const int MaxCharacters = 4096;
    private const int MaxHostCharacters = 255;
    private const int FirstFreePort = 1024;

    /// <summary>True where its host can be written as the name service needs it, which the runtime checks only when it is asked for.</summary>
    internal static bool IsSound(Uri address)
    {
        try
        {
            return address.IdnHost.Length <= MaxHostCharacters && address.AbsoluteUri.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>Why an address is not fetched, as the rest of a sentence about it; null where it is. <paramref name="from"/> is the page that redirected to it.</summary>
    internal static string? Complaint(Uri address, Uri? from = null)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)) return "is no address of http or https";
        if (address.OriginalString.Length > MaxCharacters) return $"is longer than {MaxCharacters:N0} characters";
        if (!IsSound(address)) return "names a host that cannot be";
        if (address.UserInfo.Length > 0) return "carries a user's name or password";
        if (address.Host.Length == 0 || address.HostNameType == UriHostNameType.Unknown) return "names no host";
        if (!address.IsDefaultPort && address.Port is not (80 or 443) && address.Port < FirstFreePort) return $"asks for port {address.Port}, which is not one of the web";
        return from?.Scheme == Uri.UriSchemeHttps && address.Scheme == Uri.UriSchemeHttp ? "is a redirect from https down to http" : null;
    }
}
