namespace Panj.Language.Tagging;

/// <summary>Gives a full sentence its finite verb: past tense and participle look alike ("fighters swept into the city."), and a sentence with a full stop but without any finite verb has most likely a past tense taken for a participle.</summary>
internal sealed class FiniteVerb(TagSet tags)
{
    private const int ShortestSentence = 4;
    private readonly int _past = tags.LabelOf("VERB|VBD");
    private readonly int _participle = tags.LabelOf("VERB|VBN");

    /// <summary>Mends the labels of one sentence in place.</summary>
    public void Mend(string text, ReadOnlySpan<Span> tokens, Span<byte> labels)
    {
        if (tokens.Length < ShortestSentence || !tokens[^1].Of(text).SequenceEqual(".") || HasFinite(labels)) return;
        for (var i = 1; i < labels.Length - 1; i++)
            if (labels[i] == _participle && IsNominal(labels[i - 1]) && !MayBePassive(text, tokens[i + 1]))
            {
                labels[i] = (byte)_past;
                return;
            }
    }

    private bool HasFinite(Span<byte> labels)
    {
        foreach (var label in labels)
            if (tags.Xpos(label) is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    private bool IsNominal(int label) => tags.Upos(label) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    /// <summary>"Two soldiers killed in the north.": a brief in the manner of headlines.</summary>
    private static bool MayBePassive(string text, Span next) =>
        next.Of(text) is "by" or "in" or "at" or "near" or "after" or "during" or "on" or "," or ".";
}
