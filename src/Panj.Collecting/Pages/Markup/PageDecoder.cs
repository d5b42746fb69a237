using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Panj.Collecting.Pages.Markup;

/// <summary>Bytes of a page to text, as browsers decode them, but that valid UTF-8 beyond ASCII is taken for UTF-8 whatever is declared.</summary>
internal static class PageDecoder
{
    private const int SniffedBytes = 8192;
    private const int Windows1252 = 1252;
    private const double MostNulls = 0.01;

    /// <summary>Broken sequences to bytes from which on a page that claims to be UTF-8 is not believed.</summary>
    private const double MostBroken = 0.01;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"';/>");

    private static readonly byte[][] BinaryStarts =
    [
        "%PDF"u8.ToArray(), "PK\x03\x04"u8.ToArray(), [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], "GIF8"u8.ToArray(), [0x1F, 0x8B], "RIFF"u8.ToArray(),
    ];

    /// <summary>The text; null where the bytes are none.</summary>
    internal static string? Decode(ReadOnlySpan<byte> page, string? charset)
    {
        if (OfByteOrderMark(page) is { } marked) return marked;
        if (IsBinary(page)) return null;
        if (Utf8.IsValid(page) && !System.Text.Ascii.IsValid(page)) return Encoding.UTF8.GetString(page);
        var encoding = Named(charset) ?? Named(DeclaredCharset(page)) ?? (Utf8.IsValid(page) ? Encoding.UTF8 : Windows());
        var text = encoding.GetString(page);
        return encoding is UTF8Encoding && text.AsSpan().Count('\uFFFD') > page.Length * MostBroken ? Windows().GetString(page) : text;
    }

    private static string? OfByteOrderMark(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(page[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(page[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(page[2..]),
        _ => null,
    };

    private static bool IsBinary(ReadOnlySpan<byte> page)
    {
        foreach (var start in BinaryStarts)
            if (page.StartsWith(start)) return true;
        return page.Count((byte)0) > page.Length * MostNulls;
    }

    private static string? DeclaredCharset(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, SniffedBytes)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return OfXmlDeclaration(head);
        var value = head.AsSpan(at + "charset".Length).TrimStart();
        return value.StartsWith("=") ? Label(value[1..]) : OfXmlDeclaration(head);
    }

    private static string? OfXmlDeclaration(string head)
    {
        if (!head.StartsWith("<?xml", StringComparison.Ordinal)) return null;
        var declaration = head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))];
        var at = declaration.IndexOf("encoding=", StringComparison.Ordinal);
        return at < 0 ? null : Label(declaration.AsSpan(at + "encoding=".Length));
    }

    private static string Label(ReadOnlySpan<char> value)
    {
        value = value.TrimStart(" \t\"'");
        var end = value.IndexOfAny(LabelEnds);
        return (end < 0 ? value : value[..end]).ToString();
    }

    /// <summary>Browsers hold Latin-1 and ASCII for windows-1252, and a declaration that could be read at all is not in UTF-16.</summary>
    private static Encoding? Named(string? label)
    {
        var name = label?.Trim(' ', '"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(name)) return null;
        if (name is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1") return Windows();
        if (name.StartsWith("utf-16", StringComparison.Ordinal) || name is "utf8" or "utf-7") return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Windows() => CodePagesEncodingProvider.Instance.GetEncoding(Windows1252) ?? Encoding.Latin1;
}
