using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads "according to X" and "per X".</summary>
internal sealed class AccordingReader(SentenceTree tree, SayingWords words)
{
    private const int LongestName = 30;
    private const int LongestTitle = 6;
    private const int LongestDay = 8;

    /// <summary>Voices of whom one writes "per the ministry"; "per person" and "per the treaty" name none.</summary>
    private static readonly SayingRole[] Voices = [SayingRole.Official, SayingRole.Anonymous, SayingRole.Medium];

    /// <summary>Drafts of the sentence in order.</summary>
    public IEnumerable<Draft> Read()
    {
        for (var i = 0; i + 2 < tree.Sentence.Count; i++)
        {
            var name = tree.Sentence.Is(i, "according") && tree.Sentence.Is(i + 1, "to") ? i + 2 : tree.Sentence.Is(i, "per") && i > 1 ? i + 1 : -1;
            if (name >= 0 && tree.Sentence[name].Xpos is not ("WDT" or "WP") && Saying(i, name) is { } draft) yield return draft;
        }
    }

    private Draft? Saying(int cue, int name)
    {
        var sentence = tree.Sentence;
        var end = Extended(sentence, name, NameEnd(sentence, name));
        var head = Head(tree, name, end);
        if (words.Is(sentence[head].Lemma.ToLowerInvariant(), SayingRole.Norm) || (name == cue + 1 && !IsVoice(sentence[head].Lemma))) return null;
        var draft = new Draft
        {
            Source = tree.SpanOf(name, end),
            SourceHead = sentence[head].Span,
            Cue = new Span(sentence[cue].Span.Start, sentence[name - 1].Span.End),
            IsSpeech = true,
        };
        if (CreditSentences.PointsBack(sentence, cue)) return draft;
        foreach (var part in Content(tree, cue, end)) draft.Add(part);
        return draft.Content.Count > 0 ? draft : null;
    }

    private bool IsVoice(string lemma) => Voices.Any(role => words.Is(lemma.ToLowerInvariant(), role)) && lemma is not ("person" or "man" or "woman" or "individual");

    private static int NameEnd(Sentence sentence, int start)
    {
        var at = start;
        while (at + 1 < sentence.Count && at - start < LongestName && !EndsName(sentence, at + 1)) at++;
        return at;
    }

    /// <summary>A title in quotation marks behind the word for a paper, and "by the ministry" behind the day that a document was issued, belong to the name.</summary>
    private int Extended(Sentence sentence, int name, int end)
    {
        if (end + 2 >= sentence.Count) return end;
        if (sentence.Word(end + 1)[0] is '"' or '“' && words.Is(sentence[end].Lemma, SayingRole.Medium)) return Closing(sentence, end + 2) ?? end;
        if (!sentence.Is(end + 1, ",") || !Enumerable.Range(name, end - name + 1).Any(i => words.Is(sentence[i].Lemma, SayingRole.Document))) return end;
        for (var i = end + 2; i < Math.Min(sentence.Count - 1, end + LongestDay); i++)
            if (sentence.Is(i, "by")) return NameEnd(sentence, i + 1);
            else if (sentence[i].Upos is not (Upos.Propn or Upos.Num or Upos.Punct or Upos.Adp or Upos.Noun) || sentence.Is(i, ".")) return end;
        return end;
    }

    private static int? Closing(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Count, from + LongestTitle); i++)
            if (sentence.Word(i)[0] is '"' or '”') return i;
        return null;
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
