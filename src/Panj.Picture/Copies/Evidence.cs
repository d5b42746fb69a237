using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>The wording of a report's evidence: the clauses that tell it, and the sentences around them.</summary>
/// <param name="Clause">Telling words of the clauses.</param>
/// <param name="Sentence">Telling words of the sentences in which they stand.</param>
/// <param name="Matter">Of these the words that say neither when nor where.</param>
internal sealed record Evidence(DigestSet Clause, DigestSet Sentence, DigestSet Matter)
{
    /// <summary>No sentence is followed further than this from its clause, whatever the text.</summary>
    private const int Reach = 600;

    /// <summary>True where the sentences hold every telling word of a party's name, or name its country where it is no person.</summary>
    public bool Names(Party party) =>
        (party.Words.Length > 0 && party.Words.All(w => Sentence.Has(Digest.Of(w))))
        || (!party.IsPerson && party.Side is { } side && CountryWords.Standard.Name(side, Sentence));

    /// <summary>True where the sentences hold every telling word of the place's name.</summary>
    public bool Names(Place place) => WordRules.Standard.NameWords(place.Name).All(w => Sentence.Has(Digest.Of(w)));

    public static Evidence Of(string text, Report report, WordRules rules)
    {
        var sentences = WordsOf(text, [.. report.Spans.Select(s => SentenceAround(text, s))], rules).ToArray();
        var where = report.Where is { } place ? rules.NameWords(place.Value.Name) : [];
        return new Evidence(Set(WordsOf(text, report.Spans, rules)), Set(sentences), Set(sentences.Where(w => !rules.IsSetting(w) && !where.Contains(w))));
    }

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

    private static DigestSet Set(IEnumerable<string> words) => new(words.Select(Digest.Of));

    private static IEnumerable<string> WordsOf(string text, IReadOnlyList<Span> spans, WordRules rules) =>
        spans.SelectMany(s => Words.Of(text, s)).Select(w => rules.Spell(Words.Plain(w.Of(text)))).Where(w => !rules.IsFiller(w));

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
