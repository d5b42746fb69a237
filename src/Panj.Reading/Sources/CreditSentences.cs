using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>
/// Reads sentences that say nothing but who told what stands before them: "The press service reported.", "The mayor said this in a post.", "A chief confirmed it on
/// Friday.", "This was announced by the ministry.", "That's according to the mayor." They give their source to the sentences before, up to one that has its own.
/// </summary>
internal sealed class CreditSentences(Document document, SayingWords words)
{
    /// <summary>Most words behind the verb ("in a post on her page on Telegram on Friday").</summary>
    private const int MostBehind = 12;

    /// <summary>Gives every such saying the sentences before it in its paragraph; one that begins its paragraph speaks of the paragraph before.</summary>
    public void Extend(IReadOnlyList<Draft> drafts, IReadOnlyList<Span> paragraphs)
    {
        var said = drafts.Where(draft => draft.IsSpeech && !draft.Cue.IsEmpty).Select(draft => IndexOf(draft.Cue)).ToHashSet();
        foreach (var draft in drafts.Where(draft => draft.IsSpeech && !draft.Cue.IsEmpty && draft.Joint.IsEmpty && draft.Within is null))
            if (IndexOf(draft.Cue) is >= 0 and var at && IsCredit(draft, document.Sentences[at]) && Before(at, said, paragraphs) is { IsEmpty: false } told)
            {
                draft.Content.Clear();
                draft.Add(told);
            }
    }

    /// <summary>True for the "according" of "That's according to the mayor.".</summary>
    public static bool PointsBack(Sentence sentence, int according) => according == 2 && (sentence.Is(0, "this") || sentence.Is(0, "that")) && sentence[1].Lemma == "be";

    /// <summary>The sentence that holds a cue, by halving; -1 where none does.</summary>
    private int IndexOf(Span cue)
    {
        var (low, high) = (0, document.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Sentences[middle].Span.End < cue.End) low = middle + 1;
            else high = middle;
        }

        return low < document.Sentences.Count && document.Sentences[low].Span.Contains(cue) ? low : -1;
    }

    private bool IsCredit(Draft draft, Sentence sentence)
    {
        var verb = 0;
        while (verb < sentence.Count - 1 && sentence[verb].Span.End < draft.Cue.End) verb++;
        if (PointsBack(sentence, verb - 1)) return true;
        if (!words.Is(sentence[verb].Lemma, SayingRole.Credit)) return false;
        var (first, second) = (IsPointer(sentence, 0), verb + 1 < sentence.Count && IsPointer(sentence, verb + 1));
        if (first && draft.Source.Start > draft.Cue.Start) return verb <= 3 && IsBare(sentence, verb + 1);
        if (draft.Source.Start - sentence.Span.Start > 4 || draft.Source.End > draft.Cue.Start) return false;
        return second ? IsBare(sentence, verb + 2) : draft.Content.Count == 0 && sentence.Count - verb <= 2;
    }

    /// <summary>"this", "it": what stands before.</summary>
    private static bool IsPointer(Sentence sentence, int token) => (sentence.Is(token, "this") && sentence[token].Upos == Upos.Pron) || sentence.Is(token, "it");

    /// <summary>No clause, no name of another speaker and no quotation behind the verb.</summary>
    private static bool IsBare(Sentence sentence, int from)
    {
        if (sentence.Count - from > MostBehind) return false;
        for (var i = from; i < sentence.Count; i++)
            if (sentence[i].Upos is Upos.Verb or Upos.Sconj or Upos.Aux || sentence.Word(i)[0] is '"' or '“' or '”') return false;
        return true;
    }

    /// <summary>The sentences of the paragraph before a credit, back to the last one that somebody else says.</summary>
    private Span Before(int credit, HashSet<int> said, IReadOnlyList<Span> paragraphs)
    {
        var sentences = document.Sentences;
        var p = ParagraphOf(sentences[credit].Span.Start, paragraphs);
        if (p > 0 && sentences[credit].Span.Start <= paragraphs[p].Start + 1) p--;
        var start = credit;
        while (start > 0 && sentences[start - 1].Span.Start >= paragraphs[p].Start && !said.Contains(start - 1)) start--;
        return start == credit ? default : sentences[start].Span.Cover(sentences[credit - 1].Span);
    }

    /// <summary>The last paragraph that begins at or before a character, by halving.</summary>
    private static int ParagraphOf(int character, IReadOnlyList<Span> paragraphs)
    {
        var (low, high) = (0, paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (paragraphs[middle].Start > character) high = middle - 1;
            else low = middle;
        }

        return low;
    }
}
