namespace Panj.Events.Ports;

/// <summary>Lets a program act for a user, up to a role and a day.</summary>
public sealed record AccessToken
{
    /// <summary>What it is called by when it is listed or revoked; tells nothing of the secret.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the user for whom it acts.</summary>
    public required string Owner { get; init; }

    /// <summary>The most it may do, whatever its owner may.</summary>
    public required UserRole Scope { get; init; }

    /// <summary>SHA-256 of the secret, 32 bytes; the secret itself is kept nowhere.</summary>
    public required IReadOnlyList<byte> Digest { get; init; }

    /// <summary>What it is for, in its maker's words; null where they gave none.</summary>
    public string? Note { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Added { get; init; }

    /// <summary>From when on it is worth nothing.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>When it was taken back; null where it was not.</summary>
    public DateTimeOffset? Revoked { get; init; }
}
