using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads "according to X".</summary>
internal static class AccordingReader
{
    private const int LongestName = 30;

    /// <summary>Drafts of the sentence in order.</summary>
    public static IEnumerable<Draft> Read(SentenceTree tree)
    {
        var sentence = tree.Sentence;
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (!sentence.Is(i, "according") || !sentence.Is(i + 1, "to") || sentence[i + 2].Xpos is "WDT" or "WP") continue;
            var end = NameEnd(sentence, i + 2);
            var head = Head(tree, i + 2, end);
            var draft = new Draft
            {
                Source = tree.SpanOf(i + 2, end),
                SourceHead = sentence[head].Span,
                Cue = new Span(sentence[i].Span.Start, sentence[i + 1].Span.End),
                IsSpeech = true,
            };
            foreach (var part in Content(tree, i, end)) draft.Add(part);
            if (draft.Content.Count > 0) yield return draft;
        }
    }

    private static int NameEnd(Sentence sentence, int start)
    {
        var at = start;
        while (at + 1 < sentence.Count && at - start < LongestName && !EndsName(sentence, at + 1)) at++;
        return at;
    }

    private static bool EndsName(Sentence sentence, int at) =>
        sentence.Word(at)[0] is ',' or '.' or ';' or '—' or '”' or '"' || sentence[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT";

    private static int Head(SentenceTree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tree.Sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron && (tree.Sentence[i].Head < first || tree.Sentence[i].Head > last)) return i;
        return first;
    }

    private static IEnumerable<Span> Content(SentenceTree tree, int cue, int end)
    {
        var sentence = tree.Sentence;
        var before = cue - 1;
        while (before >= 0 && sentence[before].Upos is Upos.Punct or Upos.Cconj or Upos.Adv) before--;
        if (before > 1) yield return tree.SpanOf(0, before);
        var behind = end + 1;
        while (behind < sentence.Count && sentence[behind].Upos == Upos.Punct && sentence.Word(behind)[0] is not ('“' or '"')) behind++;
        if (sentence.Count - behind > 3) yield return tree.SpanOf(behind, sentence.Count - 1);
    }
}
