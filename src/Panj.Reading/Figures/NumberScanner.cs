using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Reads the numbers of one sentence in digits and words.</summary>
internal sealed class NumberScanner(Sentence sentence, NumberWords words)
{
    private readonly string[] _lower = [.. sentence.Tokens.Select(t => t.Span.In(sentence.Text).ToLowerInvariant())];

    /// <summary>The words of the sentence, lower-cased.</summary>
    public IReadOnlyList<string> Words => _lower;

    /// <summary>All numbers, in order, never overlapping.</summary>
    public List<NumberPhrase> Numbers()
    {
        var found = new List<NumberPhrase>();
        var free = 0;
        for (var i = 0; i < _lower.Length; i++)
        {
            if (ReadAt(i) is not { } value) continue;
            var phrase = NumberBounds.Around(Join(i, value), this, words, free);
            found.Add(phrase);
            i = phrase.End;
            free = phrase.End + 1;
        }

        return found;
    }

    /// <summary>Lower-cased word, "" outside the sentence.</summary>
    public string Word(int index) => index >= 0 && index < _lower.Length ? _lower[index] : "";

    /// <summary>True where no white space parts a token from the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < _lower.Length && sentence[index - 1].Span.End == sentence[index].Span.Start;

    private Scanned? ReadAt(int i) => IsGluedToLetters(i) ? null : Plural(i) ?? Few(i) ?? Counted(i);

    /// <summary>"F-16", "Su-25", "Covid-19": the number names a thing.</summary>
    private bool IsGluedToLetters(int i) => Touches(i) && Word(i - 1) is "-" or "–" && Touches(i - 1) && i >= 2 && char.IsLetter(Word(i - 2)[^1]) && !IsNumberWord(Word(i - 2));

    private bool IsNumberWord(string word) =>
        words.TryValue(word, NumberRole.Unit, out _) || words.TryValue(word, NumberRole.Scale, out _) || char.IsAsciiDigit(word[0]);

    /// <summary>A range where two numbers are joined by a dash or "to", or by "and" behind "between".</summary>
    private NumberPhrase Join(int first, Scanned value)
    {
        var phrase = new NumberPhrase
        {
            Start = first,
            First = first,
            Last = value.Last,
            End = value.Last,
            Best = value.Best,
            Low = value.Low,
            Currency = value.Currency,
            IsArticle = value.IsArticle,
            Approximate = value.IsVague,
        };
        if (value.Best is not { } low || !IsRangeSign(first, value.Last + 1) || ReadAt(value.Last + 2) is not { Best: { } high } second) return phrase;
        if (second.Scale > 1 && value.Scale <= 1 && low < high && low * second.Scale <= high) low *= second.Scale;
        return low >= high ? phrase : phrase with { Last = second.Last, End = second.Last, Best = null, Low = low, High = high, IsArticle = false, Currency = value.Currency ?? second.Currency };
    }

    private bool IsRangeSign(int first, int sign) => Word(sign) switch
    {
        "-" or "–" => true,
        "to" => Word(first - 1) != "from",
        "and" => Word(first - 1) == "between",
        _ => false,
    };

    private Scanned? Plural(int i)
    {
        if (!words.TryValue(Word(i), NumberRole.Plural, out var scale)) return null;
        var (last, low) = (i, 2 * scale);
        while (Word(last + 1) == "of" && words.TryValue(Word(last + 2), NumberRole.Plural, out scale) && Digits.TryMultiply(low, scale, out low)) last += 2;
        return new Scanned(last, null, low, scale) { IsVague = true };
    }

    private Scanned? Few(int i)
    {
        if (!words.TryValue(Word(i), NumberRole.Few, out var few)) return null;
        var next = Word(i + 1) == "of" ? i + 2 : i + 1;
        return words.TryValue(Word(next), NumberRole.Scale, out var scale) ? new Scanned(next, null, few * scale, scale) { IsVague = true } : null;
    }

    private Scanned? Counted(int i)
    {
        if (words.TryValue(Word(i), NumberRole.Pair, out var pair)) return new Scanned(i, pair, null, 1);
        if (Word(i) is "half" && Word(i + 1) is "a" && words.TryValue(Word(i + 2), NumberRole.Scale, out var halved)) return new Scanned(i + 2, halved / 2, null, halved);
        if (Word(i) is "a" or "an") return Article(i);
        var signed = words.Currency(Word(i));
        if (signed is not null && i + 1 < _lower.Length && !char.IsLetter(Word(i + 1)[0]) && Counted(i + 1) is { } money) return money with { Currency = money.Currency ?? signed };
        return Sum(i);
    }

    private Scanned? Article(int i)
    {
        if (words.TryValue(Word(i + 1), NumberRole.Scale, out _)) return Sum(i + 1) is { } scaled ? scaled : null;
        return words.TryValue(Word(i + 1), NumberRole.Pair, out _) || words.TryValue(Word(i + 1), NumberRole.Few, out _) || IsNumberWord(Word(i + 1) is "" ? "x" : Word(i + 1))
            ? null
            : new Scanned(i, 1, null, 1) { IsArticle = true };
    }

    /// <summary>"two hundred and fifty thousand": units add up, scales multiply.</summary>
    private Scanned? Sum(int i)
    {
        decimal total = 0, current = 0, last = 1;
        var (at, end, isRead) = (i, i - 1, false);
        string? currency = null;
        while (at < _lower.Length && end - i < 12)
        {
            if (words.TryValue(Word(at), NumberRole.Scale, out var scale) && Digits.TryMultiply(Math.Max(1, current), scale, out var product))
                (total, current) = scale > 100 ? (total + product, 0) : (total, product);
            else if (words.TryValue(Word(at), NumberRole.Unit, out var unit) && (!isRead || current % 100 == 0 || (current % 10 == 0 && unit < 10))) (current, scale) = (current + unit, last);
            else if (!isRead && Digits.TryRead(Word(at), words, out var digits, out currency)) (current, scale) = (digits, 1);
            else if (isRead && IsNextThousand(i, at) && Digits.TryRead(Word(at), words, out var next, out _)) (current, scale) = ((1000 * current) + next, 1);
            else if (isRead && Touches(at) && words.TryValue(Word(at), NumberRole.Suffix, out scale) && Digits.TryMultiply(current, scale, out product)) (total, current) = (total + product, 0);
            else break;
            (end, isRead, last) = (at, true, scale);
            at = Next(at + 1);
        }

        return isRead ? new Scanned(end, total + current, null, last) { Currency = currency, IsArticle = end == i && Word(i) == "one" } : null;
    }

    /// <summary>"800 000", "1 250 000": groups of three digits behind a space, as ISO 80000-1 writes them; behind the name of a month the first group is a day.</summary>
    private bool IsNextThousand(int first, int at) =>
        Word(at).Length == 3 && Word(at).All(char.IsAsciiDigit) && Word(first).Length <= 3 && Word(first)[0] is >= '1' and <= '9'
        && Enumerable.Range(first, at - first).All(i => Word(i).All(char.IsAsciiDigit)) && sentence[at].Span.Start == sentence[at - 1].Span.End + 1
        && !(first > 0 && sentence[first - 1].Upos == Upos.Propn);

    /// <summary>Skips the hyphen of "ninety-four" and "14-thousand" and the "and" of "two hundred and fifty".</summary>
    private int Next(int at)
    {
        if (Word(at) is "-" or "–" && Touches(at) && words.TryValue(Word(at + 1), NumberRole.Unit, out var unit) && unit < 10 && Word(at - 1).EndsWith("ty", StringComparison.Ordinal)) return at + 1;
        if (Word(at) is "-" && Touches(at) && words.TryValue(Word(at + 1), NumberRole.Scale, out _)) return at + 1;
        return Word(at) == "and" && Word(at - 1) is "hundred" && words.TryValue(Word(at + 1), NumberRole.Unit, out _) && !words.TryValue(Word(at + 2), NumberRole.Scale, out _)
            ? at + 1
            : at;
    }

    private sealed record Scanned(int Last, decimal? Best, decimal? Low, decimal Scale)
    {
        public string? Currency { get; init; }

        public bool IsArticle { get; init; }

        /// <summary>True for "dozens" and "several hundred".</summary>
        public bool IsVague { get; init; }
    }
}
