using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Cuts the words of a noun phrase out of a sentence.</summary>
internal static class Phrases
{
    private const int MaxLength = 8;

    /// <summary>First token of the phrase that a noun heads, its article and "so-called" left out: what stands close before it and belongs to it.</summary>
    public static int First(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && head - first < MaxLength && Belongs(sentence, first - 1, head)) first--;
        while (first < head && sentence[first] is { Upos: Upos.Det or Upos.Punct or Upos.Adp or Upos.Part or Upos.Cconj or Upos.Pron } or { Xpos: "POS" }) first++;
        first = AfterTime(sentence, first, head);
        if (first + 3 <= head && sentence.Is(first, "so") && sentence.Is(first + 2, "called")) first += 3;
        return first;
    }

    /// <summary>The phrase without the words that say how many.</summary>
    public static Span Uncounted(Sentence sentence, int head)
    {
        var first = First(sentence, head);
        while (first < head && sentence[first + 1].Xpos != "HYPH" && (sentence[first].Upos is Upos.Num or Upos.Adv || IsCalibre(sentence[first].Lemma) || sentence[first].Lemma is "several" or "many" or "other" or "various" or "few" or "some")) first++;
        return new Span(sentence[first].Span.Start, Of(sentence, head).End);
    }

    /// <summary>The phrase from its first word to its head and what is fused to it ("san miguel").</summary>
    public static Span Of(Sentence sentence, int head)
    {
        var last = head;
        while (last + 1 < sentence.Count && sentence[last + 1].Deprel is Deprel.Flat && sentence[last + 1].Head <= last) last++;
        return sentence[First(sentence, head)].Span.Cover(sentence[last].Span);
    }

    /// <summary>"in the last few hours terrorists attacked": when it was is no word of who did it, though no comma says so.</summary>
    private static int AfterTime(Sentence sentence, int first, int head)
    {
        if (sentence[first].Lemma is not ("last" or "past" or "next")) return first;
        for (var i = first + 1; i < head; i++)
            if (Events.Triggers.WordClasses.Standard.Contains("length", sentence[i].Lemma)) return i + 1;
        return first;
    }

    /// <summary>"9-mm pistol"</summary>
    private static bool IsCalibre(string word) => word == "mm" || (word.EndsWith("mm", StringComparison.Ordinal) && char.IsAsciiDigit(word[0]));

    private static bool Belongs(Sentence sentence, int token, int head)
    {
        if (sentence[token].Upos is Upos.Verb && sentence[token].Deprel is not Deprel.Amod and not Deprel.Compound) return false;
        if (sentence[token].Upos is Upos.Punct && sentence[token].Xpos is not "HYPH") return false;
        for (var at = token; at != Token.Root; at = sentence[at].Head)
        {
            if (at == head) return true;
            if (sentence[at].Deprel is not (Deprel.Compound or Deprel.Amod or Deprel.Nummod or Deprel.Flat or Deprel.Det or Deprel.NmodPoss or Deprel.Case or Deprel.Punct or Deprel.Advmod or Deprel.NmodDesc or Deprel.OblUnmarked)) return false;
        }

        return false;
    }
}
