using System.Globalization;
using Panj.Language;

namespace Panj.Reading.Parties.Words;

/// <summary>Cuts the sentences of a document into words.</summary>
internal sealed class WordReader
{
    private readonly Document _document;
    private readonly List<Word> _words = [];

    private WordReader(Document document) => _document = document;

    /// <summary>All words in text order.</summary>
    public static List<Word> Read(Document document)
    {
        var reader = new WordReader(document);
        for (var s = 0; s < document.Sentences.Count; s++) reader.ReadSentence(s);
        return reader._words;
    }

    private void ReadSentence(int index)
    {
        var sentence = _document.Sentences[index];
        int end = sentence.Span.End, token = 0, gapStart = -1;
        for (var at = sentence.Span.Start; at < end;)
        {
            if (!char.IsLetterOrDigit(_document.Text[at]))
            {
                at++;
                continue;
            }

            while (token + 1 < sentence.Count && sentence[token + 1].Span.Start <= at) token++;
            var span = new Span(at, WordEnd(at, end));
            var possessive = PossessiveLength(span.End, end);
            var gap = gapStart < 0 ? Gap.Break : GapOf(gapStart, at);
            var letters = span.Of(_document.Text);
            _words.Add(new Word(span, Folding.Fold(letters), gap, Folding.CasingOf(letters), possessive > 0, index, token));
            at = gapStart = span.End + possessive;
        }
    }

    private int WordEnd(int start, int end)
    {
        var text = _document.Text;
        var at = start + 1;
        var segment = start;
        while (at < end)
        {
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])) at++;
            else if (text[at] == '.' && at - segment == 1 && char.IsLetter(text[segment]) && at + 1 < end && char.IsLetter(text[at + 1])) segment = ++at;
            else if (IsInnerApostrophe(at, end) || IsInsideNumber(at, end)) at++;
            else break;
        }

        var isInitialism = segment > start && at - segment == 1;
        return isInitialism && at < end && text[at] == '.' ? at + 1 : at;
    }

    private bool IsInnerApostrophe(int at, int end) =>
        Folding.IsApostrophe(_document.Text[at]) && at + 1 < end && char.IsLetter(_document.Text[at + 1]) && PossessiveLength(at, end) == 0;

    /// <summary>True for the comma of "20,000" and the point of "2.5".</summary>
    private bool IsInsideNumber(int at, int end) =>
        _document.Text[at] is ',' or '.' && char.IsAsciiDigit(_document.Text[at - 1]) && at + 1 < end && char.IsAsciiDigit(_document.Text[at + 1]);

    private int PossessiveLength(int at, int end)
    {
        var text = _document.Text;
        if (at >= end || !Folding.IsApostrophe(text[at])) return 0;
        if (at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]))) return 2;
        return text[at - 1] is 's' or 'S' && at + 2 < end && text[at + 1] == ' ' && char.IsLetter(text[at + 2]) ? 1 : 0;
    }

    /// <summary>Cuts blanks and marks of writing direction at both ends.</summary>
    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> between)
    {
        while (between.Length > 0 && IsBlank(between[0])) between = between[1..];
        while (between.Length > 0 && IsBlank(between[^1])) between = between[..^1];
        return between;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private Gap GapOf(int start, int end)
    {
        var between = _document.Text.AsSpan(start, end - start);
        var signs = TrimBlanks(between);
        if (signs.Length == 0) return between.Count('\n') > 1 ? Gap.Break : Gap.Space;
        if (between.Length == 1 && signs[0] is '-' or '\u2010' or '\u2011' or '\u2013') return Gap.Hyphen;
        if (signs.Contains('(') || signs.Contains('[')) return Gap.Open;
        return signs switch
        {
            "." => Gap.Dot,
            "," => Gap.Comma,
            "\"" or "\u201C" or "\u201D" or "," + "\u201D" or "," + "\"" or "'" or "\u2018" or "\u2019" => Gap.Quote,
            _ => Gap.Break,
        };
    }
}
