using System.Net;
using Panj.Collecting.Http;

namespace Panj.Collecting.Archives;

/// <summary>Opens archives by path, or by address through the guard of all of Panj's fetches; archives are larger than memory, so that they are read while they come.</summary>
public sealed class ArchiveDownload : IDisposable
{
    private readonly HttpClient _client;

    /// <summary>Takes how to behave towards servers, and which private networks are open.</summary>
    public ArchiveDownload(HttpSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _client = new HttpClient(GuardedHandler.Of(new Dialer(new AddressGuard(settings.AllowedRanges), Dns.GetHostAddressesAsync))) { Timeout = settings.AnswerTime };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", settings.UserAgent);
    }

    /// <summary>The archive from its beginning.</summary>
    /// <exception cref="IOException">It is not there, or the server does not give it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public async Task<Stream> OpenAsync(string archive, CancellationToken cancel)
    {
        if (!Uri.TryCreate(archive, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)) return File.OpenRead(archive);
        try
        {
            return await _client.GetStreamAsync(address, cancel);
        }
        catch (HttpRequestException failure)
        {
            throw new IOException(failure.StatusCode is { } code ? $"The server answered {(int)code}." : (failure.InnerException ?? failure).Message, failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
