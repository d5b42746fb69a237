using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>Cuts sentences into the words that the search for places works on; hyphens divide, dots inside abbreviations and apostrophes inside names do not.</summary>
internal sealed class WordScanner(Vocabulary vocabulary)
{
    private const int TitleShare = 3;
    private const int FewestInTitle = 4;

    /// <summary>Appends the words of one sentence.</summary>
    public void Scan(string text, Span sentence, List<Word> words)
    {
        var first = words.Count;
        var at = sentence.Start;
        var end = sentence.Start;
        while (true)
        {
            while (at < sentence.End && !char.IsLetterOrDigit(text[at])) at++;
            if (at >= sentence.End) break;
            var gap = words.Count == first ? Gap.Break : GapOf(text.AsSpan(end, at - end));
            var traits = words.Count == first || OpensQuote(text, at) ? WordTraits.First : WordTraits.None;
            end = EndOfWord(text, at, sentence.End);
            var span = new Span(at, end);
            var written = text.AsSpan(at, end - at);
            words.Add(new Word(span, gap, traits | Writing(written), vocabulary.ClassesOf(written)));
            at = end;
            if (!IsPossessive(text, end, sentence.End)) continue;
            words[^1] = words[^1] with { Traits = words[^1].Traits | WordTraits.Possessive };
            at = end += 2;
        }

        MarkTitle(words, first);
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var at = start;
        var dots = 0;
        while (at < limit)
        {
            if (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark) at++;
            else if (IsApostrophe(text[at]) && at + 1 < limit && char.IsLetter(text[at + 1]) && !IsPossessive(text, at, limit)) at++;
            else if (text[at] == '.' && IsAbbreviationDot(text, start, at, limit) && ++dots > 0) at++;
            else break;
        }

        return dots > 0 && text[at - 1] != '.' && at < limit && text[at] == '.' ? at + 1 : at;
    }

    // "U.S", "D.C", "W.Va": one or two letters, a dot and a capital.
    private static bool IsAbbreviationDot(string text, int start, int dot, int limit) =>
        dot + 1 < limit && char.IsUpper(text[dot + 1]) && char.IsUpper(text[dot - 1]) && (dot - start == 1 || text[dot - 2] == '.');

    private static bool IsPossessive(string text, int at, int limit) =>
        at + 1 < limit && IsApostrophe(text[at]) && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or 'ʿ' or 'ʾ' or 'ʻ' or 'ʼ';

    private static bool OpensQuote(string text, int at) => at > 0 && text[at - 1] is '"' or '“' or '«';

    private static Gap GapOf(ReadOnlySpan<char> between)
    {
        if (between.IsEmpty) return Gap.Break;
        if (between is ".") return Gap.Dot;
        var lines = between.Count('\n');
        if (lines > 1) return Gap.Break;
        var marks = between.Trim().Trim(['\'', '’']);
        if (marks.IsEmpty) return Gap.Space;
        if (marks.Length > 1) return Gap.Break;
        return marks[0] switch
        {
            '-' or '‐' or '‑' or '–' => between.Length == 1 ? Gap.Hyphen : Gap.Break,
            ',' => Gap.Comma,
            '/' => Gap.Slash,
            '.' => Gap.Dot,
            _ => Gap.Break,
        };
    }

    private static WordTraits Writing(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return IsElided(word) ? WordTraits.Capital : WordTraits.None;
        foreach (var c in word)
            if (char.IsLower(c)) return WordTraits.Capital;
        return WordTraits.Capital | WordTraits.AllCapitals;
    }

    // "d'Ivoire", "l'Aquila"
    private static bool IsElided(ReadOnlySpan<char> word) => word.Length > 2 && IsApostrophe(word[1]) && char.IsUpper(word[2]);

    // In a headline nearly every longer word has a capital, so a capital proves nothing there; a list of names has commas.
    private static void MarkTitle(List<Word> words, int first)
    {
        int capital = 0, small = 0, commas = 0;
        for (var i = first; i < words.Count; i++)
        {
            if (words[i].Gap == Gap.Comma) commas++;
            if (words[i].IsCapital) capital++;
            else if (words[i].Span.Length > 4) small++;
        }

        if (capital < FewestInTitle || small * TitleShare > capital || commas * TitleShare > capital) return;
        for (var i = first; i < words.Count; i++)
            words[i] = words[i] with { Traits = words[i].Traits | WordTraits.InTitle };
    }
}
