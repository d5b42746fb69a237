using System.Globalization;
using System.Text;
using Panj.Collecting.Http;

namespace Panj.Collecting.Archives;

/// <summary>An answer of HTTP as an archive keeps it: head and body, perhaps in chunks, perhaps packed, perhaps no longer although the head says so.</summary>
internal readonly record struct HttpBlock(int Code, string? ContentType, string? Coding, bool Chunked, ReadOnlyMemory<byte> Raw)
{
    /// <summary>The answer in a block; null where there is none.</summary>
    internal static HttpBlock? Of(ReadOnlyMemory<byte> block)
    {
        var length = WarcHeader.LengthIn(block.Span);
        if (length < 0 || !block.Span.StartsWith("HTTP/"u8)) return null;
        var header = new WarcHeader(block.Span[..length]);
        var words = Encoding.Latin1.GetString(header.FirstLine[..Math.Min(header.FirstLine.Length, 64)]).Split(' ');
        if (words.Length < 2 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        var chunked = header.Value("transfer-encoding:"u8)?.Contains("chunked", StringComparison.OrdinalIgnoreCase) ?? false;
        return new HttpBlock(code, header.Value("content-type:"u8), header.Value("content-encoding:"u8), chunked, block[length..]);
    }

    /// <summary>The body, whole and unpacked; null where it is packed in a way that is not understood or into more than a bound.</summary>
    internal ReadOnlyMemory<byte>? Body(int most)
    {
        var whole = Chunked ? Unchunked(Raw) : Raw;
        if (string.IsNullOrEmpty(Coding) || !IsPacked(whole.Span)) return whole;
        return Content.Understands(Coding) ? Unpacked(whole, most) : null;
    }

    /// <summary>Many writers unpack the body and leave the head as it was.</summary>
    private bool IsPacked(ReadOnlySpan<byte> body) => !body.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && (!Coding!.Contains("gzip", StringComparison.OrdinalIgnoreCase) || body is [0x1F, 0x8B, ..]);

    private byte[]? Unpacked(ReadOnlyMemory<byte> packed, int most)
    {
        try
        {
            using var open = new BoundedStream(Content.Open(new MemoryStream(packed.ToArray()), Coding), most);
            using var taken = new MemoryStream();
            open.CopyTo(taken);
            return taken.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or BoundHitException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Unchunked(ReadOnlyMemory<byte> raw)
    {
        var whole = new MemoryStream(raw.Length);
        var rest = raw.Span;
        while (ChunkLength(rest, out var start) is { } length)
        {
            if (length == 0) return whole.GetBuffer().AsMemory(0, (int)whole.Length);
            var here = Math.Min(length, rest.Length - start);
            whole.Write(rest.Slice(start, here));
            rest = rest[(start + here)..].TrimStart("\r\n"u8);
        }

        return whole.Length > 0 ? whole.GetBuffer().AsMemory(0, (int)whole.Length) : raw; // no chunk at all: it was taken apart before
    }

    private static int? ChunkLength(ReadOnlySpan<byte> rest, out int start)
    {
        var feed = rest[..Math.Min(rest.Length, 256)].IndexOf((byte)'\n');
        start = feed + 1;
        if (feed < 0) return null;
        var digits = rest[..feed];
        var end = digits.IndexOfAny((byte)';', (byte)'\r', (byte)' ');
        if (end >= 0) digits = digits[..end];
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) && length >= 0 ? length : null;
    }
}
