using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Panj.Exchange;

/// <summary>Identities made of names (RFC 9562, version 5): the same name gives the same one, everywhere and always.</summary>
public static class NameUuid
{
    private const int Length = 16;

    /// <summary>The namespace of everything that Panj names.</summary>
    public static Guid Panj { get; } = new("3f0c1a5e-6d5b-5b0e-9a4f-5a1d0c7c9b21");

    /// <summary>The identity of a name within a namespace.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 defines version 5 by SHA-1; nothing is kept secret or proved by it.")]
    public static Guid Of(Guid space, string name)
    {
        var bytes = new byte[Length + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(Length));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(bytes, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..Length], bigEndian: true);
    }

    /// <summary>An event's identity that stays while further reports join.</summary>
    public static Guid Of(SourcedEvent sourced) => Of(Panj, $"event\u001f{sourced.LastingName}");
}
