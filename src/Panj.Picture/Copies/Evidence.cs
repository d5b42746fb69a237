using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>The wording of a report's evidence: the clauses that tell it, and the sentences around them.</summary>
/// <param name="Clause">Telling words of the clauses.</param>
/// <param name="Sentence">Telling words of the sentences in which they stand.</param>
internal sealed record Evidence(DigestSet Clause, DigestSet Sentence)
{
    /// <summary>No sentence is followed further than this from its clause, whatever the text.</summary>
    private const int Reach = 600;

    public static Evidence Of(string text, Report report, WordRules rules) =>
        new(WordsOf(text, report.Spans, rules), WordsOf(text, [.. report.Spans.Select(s => SentenceAround(text, s))], rules));

    /// <summary>The sentence or line in which a span stands.</summary>
    public static Span SentenceAround(string text, Span span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Reach && !EndsBefore(text, start)) start--;
        var end = span.End;
        while (end < text.Length && end - span.End < Reach && !EndsBefore(text, end)) end++;
        while (start < span.Start && char.IsWhiteSpace(text[start])) start++;
        while (end > span.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    private static DigestSet WordsOf(string text, IReadOnlyList<Span> spans, WordRules rules) =>
        new(spans.SelectMany(s => Words.Of(text, s)).Select(w => rules.Spell(w.Text)).Where(w => !rules.IsFiller(w)).Select(Digest.Of));

    /// <summary>True where a sentence or line has ended before the offset: a stop, then space, then a capital or a quotation mark.</summary>
    private static bool EndsBefore(string text, int offset)
    {
        if (text[offset - 1] is '\n' or '\r') return true;
        if (offset < 2 || offset >= text.Length || !char.IsWhiteSpace(text[offset - 1])) return false;
        var stop = text[offset - 2] is '"' or '”' or '\'' or ')' && offset > 2 ? offset - 3 : offset - 2;
        return text[stop] is '.' or '!' or '?' && !IsAbbreviation(text, stop) && !char.IsLower(text[offset]) && !char.IsDigit(text[offset]);
    }

    private static bool IsAbbreviation(string text, int stop) =>
        text[stop] == '.' && (stop < 2 || !char.IsLetterOrDigit(text[stop - 2]) || text[stop - 2] == '.');
}
