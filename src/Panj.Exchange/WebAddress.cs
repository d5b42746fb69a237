namespace Panj.Exchange;

/// <summary>Addresses of articles that may be followed by whoever reads an export.</summary>
public static class WebAddress
{
    /// <summary>The address, null where it is none of http or https.</summary>
    public static Uri? Of(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
