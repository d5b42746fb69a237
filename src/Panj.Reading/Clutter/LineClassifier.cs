using System.Text.RegularExpressions;
using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>Says what a line is by its own words, whatever stands around it.</summary>
internal sealed partial class LineClassifier(CueTable cues)
{
    private const int MostCueWords = 60;
    private const int LongLineWords = 25;
    private const int QuestionWords = 12;
    private const int SentenceWords = 3;
    private const int HalfOfDoubledLine = 12;

    /// <summary>The line with its role.</summary>
    public PageLine Classify(string text, Span span)
    {
        var line = span.Of(text);
        var words = CountWords(line);
        return new PageLine(span, words, RoleOf(line, words));
    }

    private LineRole RoleOf(ReadOnlySpan<char> line, int words)
    {
        if (line.IsEmpty) return LineRole.Blank;
        if (!ContainsLetterOrDigit(line)) return LineRole.Symbols;
        if (words == 1 && IsAddress(line)) return LineRole.Address;
        if (words > MostCueWords) return LineRole.Prose;
        if (cues.OfWhole(line, words) is { } whole) return whole;
        if (IsDoubled(line) || BylinePattern().IsMatch(line) || IsTrail(line)) return LineRole.Menu;
        var inside = cues.OfInside(line);
        var isCredited = CreditPattern().IsMatch(line);
        if (inside is LineRole.Caption) return isCredited ? LineRole.Caption : OfShape(line, words);
        return inside ?? (isCredited ? LineRole.Credited : OfShape(line, words));
    }

    private static LineRole OfShape(ReadOnlySpan<char> line, int words)
    {
        if (words >= LongLineWords) return LineRole.Prose;
        var last = line.TrimEnd("\"”’')]»")[^1..];
        if (last is "?") return words >= QuestionWords ? LineRole.Prose : LineRole.Heading;
        return words >= SentenceWords && last is "." or "!" or "…" or ":" or ";" or "," ? LineRole.Prose : LineRole.Heading;
    }

    private static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in line)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !inWord) words++;
            inWord = !isSpace;
        }

        return words;
    }

    private static bool ContainsLetterOrDigit(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Headline Headline": a link's picture text and its words, as scraped one after the other.</summary>
    private static bool IsDoubled(ReadOnlySpan<char> line)
    {
        var half = line.Length / 2;
        return half >= HalfOfDoubledLine && line.Length % 2 == 1 && line[half] == ' ' && line[..half].SequenceEqual(line[(half + 1)..]);
    }

    /// <summary>"Home | World | Asia", "News › Africa".</summary>
    private static bool IsTrail(ReadOnlySpan<char> line) => line.Count('|') >= 2 || line.Count('›') >= 1 || line.Count('»') >= 2;

    [GeneratedRegex(@"\A(?:by|BY|By) \p{Lu}[\w'’.-]*(?:(?:,? and|,|) \p{Lu}[\w'’.-]*){0,7}\z", RegexOptions.NonBacktracking)]
    private static partial Regex BylinePattern();

    [GeneratedRegex(
        @"(?:[.!?”""] ?[(\[](?:[\p{Lu}][\p{L}\p{N}.&'’ ,/:-]{1,60}|[Ff]ile(?: photo)?)[)\]]\.?|\. \p{Lu}(?:[\w.&/:-]*[\w:])?(?: [\p{Lu}/](?:[\w.&/-]*\w)?){0,3}|[\w)][ ]?/ ?(?:\p{Lu}{2,8}|Reuters|Getty Images)[)\]]?|Getty Images[)\]]?)\z",
        RegexOptions.NonBacktracking)]
    private static partial Regex CreditPattern();
}
