using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>The noun phrase behind a number: tokens First to Head, or none.</summary>
internal readonly record struct CountedNoun(int First, int Head)
{
    private const int LongestPhrase = 9;

    public static readonly CountedNoun None = new(-1, -1);

    public bool IsNone => Head < 0;

    /// <summary>The run of adjectives and nouns behind the number, "of the" skipped.</summary>
    public static CountedNoun Behind(Sentence sentence, NumberScanner words, CountWords counts, NumberPhrase number)
    {
        var at = SkipPartitive(words, number.End + 1);
        var (first, head) = (at, -1);
        for (; at < sentence.Count && at - first < LongestPhrase && (IsNoun(sentence, counts, at) || Continues(sentence, words, at, head)); at++)
            if (IsNoun(sentence, counts, at) && (head < 0 || !IsNewPhrase(sentence, at, head))) head = at;
            else if (head >= 0 && IsNoun(sentence, counts, at)) break;
        return head < 0 ? None : new CountedNoun(first, head);
    }

    /// <summary>The words from the first to the head.</summary>
    public string? Words(Sentence sentence) =>
        IsNone ? null : new Span(sentence[First].Span.Start, sentence[Head].Span.End).In(sentence.Text);

    private static int SkipPartitive(NumberScanner words, int at)
    {
        while (words.Word(at) is "more" or "further" or "additional") at++;
        if (words.Word(at) != "of") return at;
        at++;
        return words.Word(at) is "the" or "its" or "their" or "his" or "our" or "these" or "those" ? at + 1 : at;
    }

    /// <summary>A counted word is a noun where the tagger takes its plural for a verb ("four new outposts").</summary>
    private static bool IsNoun(Sentence sentence, CountWords counts, int at) =>
        sentence[at].Upos is Upos.Noun or Upos.Propn || (sentence[at].Xpos == "VBZ" && counts.IsKnown(counts.Singular(sentence, at)));

    private static bool Continues(Sentence sentence, NumberScanner words, int at, int head)
    {
        var token = sentence[at];
        if (IsAndOther(words, at) && (head < 0 || sentence[head].Xpos == "NNP")) return true;
        if (token.Upos is Upos.Adj) return head < 0 || words.Touches(at);
        if (token.Upos is Upos.Verb) return (head < 0 && token.Deprel == Deprel.Amod) || (words.Touches(at) && words.Word(at - 1) is "-");
        if (token.Upos is Upos.Part && words.Word(at) is "'s" or "’s") return true;
        return words.Word(at) is "-" or "–" ? words.Touches(at) && words.Touches(at + 1) : words.Word(at) is "\"" or "“" or "”" && head < 0;
    }

    /// <summary>"30 Peruvian and other sailors": those of whom two sorts are told are counted together.</summary>
    private static bool IsAndOther(NumberScanner words, int at) => (words.Word(at) is "and" or "or" && words.Word(at + 1) == "other") || (words.Word(at) == "other" && words.Word(at - 1) is "and" or "or");

    /// <summary>A time behind the noun ("soldiers Saturday") starts a phrase of its own.</summary>
    private static bool IsNewPhrase(Sentence sentence, int at, int head) =>
        sentence[at].Deprel is Deprel.OblUnmarked or Deprel.NmodUnmarked or Deprel.Appos && sentence[head].Head != at;
}
