using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>A sentence with its time expressions, in order.</summary>
internal sealed record TimedSentence(Sentence Sentence, Pieces Pieces, IReadOnlyList<TimePhrase> Phrases, TenseReader Tense)
{
    internal Span SpanOf(TimePhrase phrase) => Pieces.Span(phrase.Start, phrase.End);

    internal Tense TenseOf(TimePhrase phrase) => IsSetFor(phrase) ? Times.Tense.Future : Pieces.Is(phrase.Start - 1, "since") ? Times.Tense.Gone : Tense.At(SpanOf(phrase));

    /// <summary>"called a vote for Sunday" lies ahead, whatever the verb; "for Sunday's attack" does not.</summary>
    private bool IsSetFor(TimePhrase phrase) =>
        phrase is { Shape: TimeShape.Weekday, IsShifted: false } && Pieces.Is(phrase.Start - 1, "for") && !Pieces.IsApostrophe(phrase.End);

    /// <summary>"a report in Monday's issue".</summary>
    internal bool IsOfEdition(TimePhrase phrase) =>
        phrase.Shape is TimeShape.Weekday or TimeShape.Day && Pieces.IsApostrophe(phrase.End) && Pieces.Is(phrase.End + 1, "s") && Pieces.Is(phrase.End + 2, TimeWordClass.Edition);

    /// <summary>True where a verb of saying stands right before ("said Friday", "told reporters on Friday").</summary>
    internal bool IsSaid(TimePhrase phrase)
    {
        const int Reach = 3;
        for (var at = phrase.Start - 1; at >= phrase.Start - Reach; at--)
            if (Pieces.Is(at, TimeWordClass.Saying)) return true;
            else if (Pieces[at].Kind != PieceKind.Word) return false;
        return false;
    }
}
