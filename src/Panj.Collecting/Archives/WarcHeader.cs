using System.Globalization;
using System.Text;

namespace Panj.Collecting.Archives;

/// <summary>Fields at the head of a record, or of an answer of HTTP inside one.</summary>
internal readonly ref struct WarcHeader(ReadOnlySpan<byte> bytes)
{
    private const int MaxValueBytes = 8 * 1024;
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The length in which a header ends with its empty line; -1 where it does not end here.</summary>
    internal static int LengthIn(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf("\r\n\r\n"u8);
        var bare = (at < 0 ? bytes : bytes[..at]).IndexOf("\n\n"u8);
        return bare >= 0 ? bare + 2 : at >= 0 ? at + 4 : -1;
    }

    /// <summary>The first line.</summary>
    internal ReadOnlySpan<byte> FirstLine => Line(_bytes);

    /// <summary>The first value of a field whose name is given in lower case with its colon; null for none.</summary>
    internal string? Value(ReadOnlySpan<byte> name)
    {
        var rest = _bytes;
        while (rest.Length > 0)
        {
            var line = Line(rest);
            rest = rest[Math.Min(rest.Length, line.Length + 1)..];
            if (line.Length < name.Length || !Ascii.EqualsIgnoreCase(line[..name.Length], name)) continue;
            var value = line[name.Length..].Trim(" \t\r"u8);
            return Encoding.UTF8.GetString(value[..Math.Min(value.Length, MaxValueBytes)]);
        }

        return null;
    }

    internal long? Number(ReadOnlySpan<byte> name) =>
        long.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes)
    {
        var feed = bytes.IndexOf((byte)'\n');
        return feed < 0 ? bytes : bytes[..feed];
    }
}
