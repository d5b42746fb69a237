using System.Text;

namespace Panj.Cli.Text;

/// <summary>How much of a terminal's line words take, and how they are cut to it.</summary>
internal static class CellWidth
{
    private const string Ellipsis = "…";
    private const double HeadShare = 0.65;

    /// <summary>Columns that <paramref name="words"/> take: two for the wide characters of East Asia, none for marks that sit on others.</summary>
    public static int Of(string words)
    {
        var width = 0;
        foreach (var rune in words.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>
    /// The words within <paramref name="width"/> columns. What is too long loses its later middle: a sentence begins with who and what and ends with how many,
    /// and between them stands what can be missed first.
    /// </summary>
    public static string Cut(string words, int width)
    {
        if (Of(words) <= width) return words;
        if (width < 8) return Head(words, Math.Max(0, width - 1)) + Ellipsis;
        var head = Head(words, (int)((width - 1) * HeadShare));
        var lastSpace = head.LastIndexOf(' ');
        if (lastSpace > head.Length * 3 / 4) head = head[..lastSpace];
        return head.TrimEnd() + Ellipsis + Tail(words, width - 1 - Of(head.TrimEnd()));
    }

    private static string Head(string words, int width)
    {
        var taken = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if ((width -= Of(rune)) < 0) break;
            taken.Append(rune);
        }

        return taken.ToString();
    }

    private static string Tail(string words, int width)
    {
        var start = words.Length;
        while (start > 0 && Rune.DecodeLastFromUtf16(words.AsSpan(0, start), out var rune, out var units) == System.Buffers.OperationStatus.Done)
        {
            if ((width -= Of(rune)) < 0) break;
            start -= units;
        }

        return words[start..];
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value) => value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
