namespace Panj.Collecting.Http;

/// <summary>What came of a request.</summary>
public sealed record FetchResult
{
    /// <summary>How it ended.</summary>
    public required FetchStatus Status { get; init; }

    /// <summary>The address that answered last, after redirects.</summary>
    public required Uri Address { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The rest of a sentence about the address: why there is no answer, or what the server said. Empty where all is well.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The code of HTTP, null where no server answered.</summary>
    public int? Code { get; init; }

    /// <summary>Where every redirect on the way said it was permanent: the last address they led to.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The content, unpacked.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Content-Type as sent.</summary>
    public string? ContentType { get; init; }

    /// <summary>ETag as sent, verbatim.</summary>
    public string? ETag { get; init; }

    /// <summary>Last-Modified as sent, verbatim.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server says that the answer stays fresh (Cache-Control max-age, or Expires); null where it says nothing.</summary>
    public TimeSpan? Fresh { get; init; }

    /// <summary>How long the server asks to be left alone (Retry-After); null where it does not ask.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Bytes of content that came over the wire.</summary>
    public long WireBytes { get; init; }

    /// <summary>True where another try may go better: nobody answered, or the server was busy or broken.</summary>
    public bool IsPassing => Status == FetchStatus.Unreachable || (Status == FetchStatus.Answered && Code is 408 or 425 or 429 or >= 500);
}
