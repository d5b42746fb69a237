using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Panj.Collecting.Http;

/// <summary>
/// Tells others something: by the same guard as fetches, so that no address a user names leads into the operator's own network unless that was opened. Redirects are not
/// followed, answers are not read beyond their head. Safe for many threads.
/// </summary>
public sealed class Outbound : IDisposable
{
    private readonly HttpSettings _settings;
    private readonly TimeProvider _time;
    private readonly Dialer _dialer;
    private readonly HttpMessageInvoker _invoker;

    /// <summary>A client that looks names up where the system does.</summary>
    public Outbound(HttpSettings settings, TimeProvider time)
    {
        _settings = settings;
        _time = time;
        _dialer = new Dialer(new AddressGuard(settings.AllowedRanges), Dns.GetHostAddressesAsync);
        _invoker = new HttpMessageInvoker(GuardedHandler.Of(_dialer));
    }

    /// <summary>Why nothing is sent to an address, as the rest of a sentence about it; null where it may be. Where it leads is looked at when it is dialled.</summary>
    public static string? Complaint(Uri address) => AddressRules.Complaint(address);

    /// <summary>Sends a message. A failure is a result.</summary>
    public async Task<PostResult> PostAsync(Post post, CancellationToken cancel)
    {
        if (Complaint(post.Address) is { } complaint) return new PostResult(false, complaint);
        using var deadline = new CancellationTokenSource(_settings.AnswerTime, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        try
        {
            using var message = MessageOf(post);
            using var answer = await _invoker.SendAsync(message, either.Token);
            return new PostResult(answer.IsSuccessStatusCode, $"answered {(int)answer.StatusCode} {answer.StatusCode}") { RetryAfter = AnswerHeaders.RetryAfter(answer, _time.GetUtcNow()) };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PostResult(false, $"did not answer within {_settings.AnswerTime.TotalSeconds:0} seconds");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException)
        {
            return new PostResult(false, ReasonOf(failure));
        }
    }

    /// <summary>A connection to a server that speaks something else than HTTP.</summary>
    /// <exception cref="IOException">It leads into a network that was not opened, or cannot be reached.</exception>
    public async Task<Stream> ConnectAsync(string host, int port, CancellationToken cancel)
    {
        try
        {
            return await _dialer.ConnectAsync(host, port, cancel);
        }
        catch (SocketException failure)
        {
            throw new IOException(ReasonOf(failure), failure);
        }
        catch (RefusedAddressException failure)
        {
            throw new IOException(ReasonOf(failure), failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();

    private HttpRequestMessage MessageOf(Post post)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, post.Address) { Content = new ReadOnlyMemoryContent(post.Body) };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(post.ContentType);
        message.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        foreach (var (name, value) in post.Headers) message.Headers.Add(name, value);
        return message;
    }

    private static string ReasonOf(Exception failure) => (failure.InnerException ?? failure) switch
    {
        RefusedAddressException => "leads into a private or special network, which is not written to unless the operator allows the range",
        SocketException socket => $"cannot be reached ({socket.SocketErrorCode})",
        { } other => $"broke off ({other.Message.TrimEnd('.')})",
    };
}
