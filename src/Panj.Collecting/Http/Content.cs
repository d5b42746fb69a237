using System.IO.Compression;

namespace Panj.Collecting.Http;

/// <summary>Takes an answer's content off the wire and unpacks it, never more than a bound of either.</summary>
internal static class Content
{
    private const int BlockBytes = 16 * 1024;

    /// <summary>True for the codings that are understood: none, or one of gzip, br and deflate. Coding upon coding is what bombs are made of.</summary>
    internal static bool Understands(string? coding) => Normal(coding) is "" or "gzip" or "br" or "deflate";

    /// <summary>The content and how many bytes of it came over the wire.</summary>
    /// <exception cref="BoundHitException">There is more than allowed, and it was not to be cut.</exception>
    /// <exception cref="InvalidDataException">It is packed wrongly.</exception>
    internal static async Task<(byte[] Bytes, long Wire)> ReadAsync(Stream wire, string? coding, int most, bool cut, CancellationToken cancel)
    {
        var metered = new BoundedStream(wire, most);
        await using var open = Open(metered, coding);
        using var taken = new MemoryStream();
        var block = new byte[BlockBytes];
        int read;
        while ((read = await open.ReadAsync(block, cancel)) > 0)
        {
            var room = most - (int)taken.Length;
            taken.Write(block, 0, Math.Min(read, room));
            if (read <= room) continue;
            if (cut) break;
            throw new BoundHitException(most);
        }

        return (taken.ToArray(), metered.Taken);
    }

    /// <summary>Unpacks a stream; one that is not packed is given back.</summary>
    internal static Stream Open(Stream wire, string? coding) => Normal(coding) switch
    {
        "gzip" => new GZipStream(wire, CompressionMode.Decompress),
        "br" => new BrotliStream(wire, CompressionMode.Decompress),
        "deflate" => new ZLibStream(wire, CompressionMode.Decompress),
        _ => wire,
    };

    private static string Normal(string? coding) => coding?.Trim().ToLowerInvariant() switch
    {
        null or "" or "identity" => "",
        "x-gzip" => "gzip",
        var other => other,
    };
}
