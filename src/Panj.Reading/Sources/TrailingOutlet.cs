using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads the last words of "..., Radio Norte reports." where the tagger takes the verb for a noun.</summary>
internal static class TrailingOutlet
{
    /// <summary>Most words of the name.</summary>
    private const int LongestName = 6;

    /// <summary>A draft over what stands before the comma, null where the sentence does not end so.</summary>
    public static Draft? Read(SentenceTree tree, SayingWords words)
    {
        var sentence = tree.Sentence;
        var verb = sentence.Count - 1;
        while (verb > 0 && sentence[verb].Upos == Upos.Punct) verb--;
        if (sentence[verb] is not { Xpos: "NNS" } || !words.Is(sentence[verb].Lemma, SayingRole.Credit) || CommaBefore(sentence, verb) is not { } comma) return null;
        var draft = new Draft
        {
            Source = tree.SpanOf(comma + 1, verb - 1),
            SourceHead = sentence[verb - 1].Span,
            Cue = sentence[verb].Span,
            IsSpeech = true,
        };
        draft.Add(tree.SpanOf(0, comma - 1));
        return draft;
    }

    /// <summary>The comma before a name that ends right before the verb; null where other words stand between.</summary>
    private static int? CommaBefore(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 1 && i >= verb - LongestName - 1; i--)
            if (sentence.Is(i, ",")) return i < verb - 1 ? i : null;
            else if (sentence[i].Upos != Upos.Propn && !sentence.Word(i).Contains('.') && !sentence.Is(i, "the")) return null;
        return null;
    }
}
