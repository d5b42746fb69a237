using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Panj.Collecting.Feeds;

/// <summary>
/// Bytes of a feed to text. What is valid UTF-8 is UTF-8 whatever is claimed, since text in another charset hardly ever looks like it by chance;
/// otherwise the header's word counts, then the document's own.
/// </summary>
internal static partial class FeedText
{
    private const int DeclarationBytes = 256;

    internal static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..]) return Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF');
        else if (bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..]) return Encoding.BigEndianUnicode.GetString(bytes).TrimStart('\uFEFF');
        var claimed = Known(CharsetOf(contentType)) ?? Known(Declared(bytes));
        var isSevenBit = claimed?.CodePage is 50220 or 50221 or 50222 or 52936 or 65000;
        if (!isSevenBit && Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        return (claimed is null or UTF8Encoding ? Known("windows-1252") ?? Encoding.Latin1 : claimed).GetString(bytes);
    }

    internal static string? CharsetOf(string? contentType) => contentType is null ? null : Value(Charset().Match(contentType));

    private static string? Declared(ReadOnlySpan<byte> bytes) => Value(Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)])));

    private static string? Value(Match match) => match.Success ? match.Groups["name"].Value : null;

    private static Encoding? Known(string? name)
    {
        if (name is null) return null;
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } page) return page;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]{1,40})""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex("""<\?xml[^>]*encoding\s*=\s*["'](?<name>[\w.:-]{1,40})""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
