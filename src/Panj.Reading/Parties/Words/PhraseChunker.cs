using Panj.Language;
using Panj.Reading.Parties.Terms;

namespace Panj.Reading.Parties.Words;

/// <summary>Cuts the words of an article into runs that may be noun phrases. Needs no tags, and uses them where there are any.</summary>
internal static class PhraseChunker
{
    private const int LongestRun = 24;

    /// <summary>All runs in text order.</summary>
    public static List<Chunk> Read(TextWords words)
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < words.Count;)
        {
            if (!IsNominal(words, i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < words.Count && end - i < LongestRun && words[end].IsJoined && words.Share(i, end) && (IsNominal(words, end) || words.IsParticle(end) || words[end].Gap == Gap.Hyphen && words.IsNamePart(end))) end++;
            while (end - 1 > i && words.IsParticle(end - 1)) end--;
            chunks.Add(new Chunk(i, end));
            i = end;
        }

        return chunks;
    }

    private static bool IsNominal(TextWords words, int index)
    {
        var word = words[index];
        var hit = words.HitAt(index);
        if (hit is { Term: { Kind: TermKind.NotName, Class: not "thing" }, Terms.Count: 1 }) return false;
        if (hit?.As(TermKind.Modifier) is not null && words.HitAt(hit.End)?.As(TermKind.Office) is not null && words[hit.End].IsJoined) return true;
        var tag = words.TokenOf(index);
        if (tag is { Upos: Upos.Num, Deprel: Deprel.NmodUnmarked } || (tag is { Upos: Upos.Noun, Deprel: Deprel.OblUnmarked } && index > 0 && words[index - 1].Key is "last" or "this" or "next")) return false; // "on 5 January 2016 rebels", "last week rebels"
        if (hit is not null && hit.Term.Kind != TermKind.NotName && (hit.End - hit.Start > 1 || word.IsCapital || IsPlainNoun(words, hit) || !IsVerbal(tag))) return true;
        return tag.Upos switch
        {
            Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num => true,
            Upos.Verb => (tag.Deprel is Deprel.Amod or Deprel.Compound && !(index > 0 && word.Gap == Gap.Space && IsParty(words.HitAt(index - 1)))) || (word.IsCapital && !words.StartsSentence(index) && tag.Deprel != Deprel.Root && !(tag.Xpos is "VBD" or "VBZ" or "VBP" && words.IsInTitleCase(index)) && !(tag.Xpos is "VBN" && IsParty(words.HitAt(index - 1)) && words.IsInTitleCase(index))),
            Upos.X => word.IsCapital || char.IsAsciiDigit(word.Key[0]),
            Upos.Pron or Upos.Det or Upos.Aux or Upos.Part => false,
            _ => word.IsCapital && !words.StartsSentence(index) && word.Key.Length > 1,
        };
    }

    private static bool IsPlainNoun(TextWords words, Hit hit) =>
        (hit.As(TermKind.People) ?? hit.As(TermKind.Head) ?? hit.As(TermKind.Office)) is not null && !words.Lexicon.VerbWords.Contains(words[hit.Start].Key);

    private static bool IsParty(Hit? hit) => hit?.Term.Kind is TermKind.People or TermKind.Head or TermKind.Office or TermKind.State or TermKind.Group or TermKind.Body;

    private static bool IsVerbal(Token token) =>
        (token.Upos is Upos.Verb or Upos.Aux or Upos.Adv or Upos.Adp or Upos.Pron) && token.Deprel is not (Deprel.Amod or Deprel.Compound);
}
