namespace Panj.Reading.Figures;

/// <summary>Reads the words before and behind a number that make it a bound or an approximation.</summary>
internal static class NumberBounds
{
    private const int MostPhrases = 3;

    /// <summary>The number with its bounds; no word before token <paramref name="free"/> is taken.</summary>
    public static NumberPhrase Around(NumberPhrase number, NumberScanner scanner, NumberWords words, int free)
    {
        for (var n = 0; n < MostPhrases && !IsPlainArticle(number, scanner); n++)
        {
            var length = LengthBefore(number.Start, scanner, words, free, out var role);
            if (length == 0) break;
            number = Apply(number, role) with { Start = number.Start - length };
        }

        if (number.Start > free && scanner.Word(number.Start - 1) == "between" && number.High is not null) number = number with { Start = number.Start - 1 };
        return Behind(number, scanner, words);
    }

    /// <summary>"over a border" bounds nothing.</summary>
    private static bool IsPlainArticle(NumberPhrase number, NumberScanner scanner) => number.IsArticle && scanner.Word(number.First) != "one";

    private static int LengthBefore(int start, NumberScanner scanner, NumberWords words, int free, out NumberRole role)
    {
        role = NumberRole.None;
        for (var length = Math.Min(NumberWords.LongestPhrase, start - free); length > 0; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(start - length, length).Select(scanner.Word));
            role = words.Around(phrase);
            if (role is NumberRole.Low or NumberRole.High or NumberRole.About or NumberRole.Exact) return length;
        }

        return 0;
    }

    private static NumberPhrase Behind(NumberPhrase number, NumberScanner scanner, NumberWords words)
    {
        for (var length = 2; length > 0; length--)
        {
            if (scanner.Word(number.Last + length).Length == 0) continue;
            var phrase = string.Join(length == 1 ? "" : " ", Enumerable.Range(number.Last + 1, length).Select(scanner.Word));
            var glued = length == 2 ? scanner.Word(number.Last + 1) + scanner.Word(number.Last + 2) : phrase;
            var role = words.Around(phrase) is var plain and not NumberRole.None ? plain : words.Around(glued);
            if (role is NumberRole.LowAfter) return Apply(number, NumberRole.Low) with { End = number.Last + length };
            if (role is NumberRole.AboutAfter) return Apply(number, NumberRole.About) with { End = number.Last + length };
        }

        return number;
    }

    private static NumberPhrase Apply(NumberPhrase number, NumberRole role) => role switch
    {
        NumberRole.Low when number.Best is { } best => number with { Low = best, Best = null, IsArticle = false },
        NumberRole.High when number.Best is { } best => number with { High = best, Best = null, IsArticle = false },
        NumberRole.About => number with { Approximate = number.Approximate || number.Best is not null || number.High is not null },
        _ => number,
    };
}
