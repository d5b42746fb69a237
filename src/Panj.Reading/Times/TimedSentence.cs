using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>A sentence with its time expressions, in order.</summary>
internal sealed record TimedSentence(Sentence Sentence, Pieces Pieces, IReadOnlyList<TimePhrase> Phrases, TenseReader Tense)
{
    internal Span SpanOf(TimePhrase phrase) => Pieces.Span(phrase.Start, phrase.End);
}
