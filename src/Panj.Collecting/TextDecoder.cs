using System.Text;
using System.Text.Unicode;

namespace Panj.Collecting;

/// <summary>
/// Bytes to text, strictly: UTF-8, or UTF-16 where its byte order mark stands. No other encoding is tried, as a guess that goes wrong
/// moves every offset and spoils every name without anybody being told.
/// </summary>
internal static class TextDecoder
{
    private const double MaxControlShare = 0.02;

    /// <summary>The text, or with null the reason why there is none and what to do.</summary>
    internal readonly record struct Decoded(string? Text, string Reason, string Remedy);

    internal static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(bytes, bigEndian: false);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(bytes, bigEndian: true);
        if (IsBinary(bytes)) return new(null, "is a binary file, not text", "Give the text of the article; pictures and office files are not read.");
        return Utf8.IsValid(bytes) ? new(Encoding.UTF8.GetString(bytes), "", "") : Invalid(bytes);
    }

    private static Decoded DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new(new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes), "", "");
        }
        catch (DecoderFallbackException error)
        {
            return new(null, $"is not valid UTF-16 at byte {error.Index}", "Save it again as UTF-8.");
        }
    }

    private static Decoded Invalid(ReadOnlySpan<byte> bytes) =>
        new(null, $"is not valid UTF-8 at byte {FirstInvalid(bytes)}", "Convert it to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8.");

    internal static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b == 0) return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1B)) controls++;
        }

        return controls > bytes.Length * MaxControlShare;
    }
}
