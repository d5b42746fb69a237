using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Reads what is said not to have been counted: "no one was hurt", "no casualties".</summary>
internal static class NoneReader
{
    /// <summary>A figure of zero, null where the sentence denies no harm.</summary>
    public static FigureMention? Read(Sentence sentence, CountWords counts)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
            if (IsNone(sentence, i) && Denied(sentence, counts, i) is { } end) return Zero(sentence, counts, i, end);
        return null;
    }

    private static bool IsNone(Sentence sentence, int i) => sentence.Is(i, "no") || sentence.Is(i, "nobody") || sentence.Is(i, "none");

    /// <summary>Index of the harm denied, within a few words.</summary>
    private static int? Denied(Sentence sentence, CountWords counts, int start)
    {
        for (var i = start + 1; i < Math.Min(sentence.Count, start + 6); i++)
        {
            if (KindAt(sentence, counts, i) is not null) return i;
            if (sentence[i].Upos is not (Upos.Aux or Upos.Noun or Upos.Pron or Upos.Num or Upos.Adj or Upos.Adp or Upos.Adv or Upos.Det)) return null;
        }

        return null;
    }

    private static FigureKind? KindAt(Sentence sentence, CountWords counts, int i)
    {
        var kind = counts.Kind(sentence.Word(i).ToString().ToLowerInvariant(), CountRole.State) ?? counts.Kind(counts.Singular(sentence, i), CountRole.Outcome);
        return kind is FigureKind.People ? FigureKind.Injured : kind is FigureKind.Killed or FigureKind.Injured ? kind : null;
    }

    private static FigureMention Zero(Sentence sentence, CountWords counts, int start, int end)
    {
        var span = new Span(sentence[start].Span.Start, sentence[end].Span.End);
        var figure = new Figure { What = KindAt(sentence, counts, end) ?? FigureKind.Injured, Best = 0, Spans = [span] };
        return new FigureMention(span, sentence[start].Span, figure);
    }
}
