namespace Panj.Language.Parsing;

/// <summary>
/// Mends relations that the guidelines of Universal Dependencies rule out: a nominal with a preposition is no object, an oblique
/// hangs on no noun, a nominal modifier on no verb, and a name behind a common noun stands beside it ("its ally Peru"). The parser labels each arc when it makes it and does not look back.
/// </summary>
internal static class RelationMending
{
    private const ulong Preposition = 1ul << (int)Deprel.Case;

    /// <summary>Changes relations in place; a head only where the word before takes its place, so a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, ParserState state)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var arc = ref state.Arcs[i];
            if (IsSecondObject(words, state, i)) (arc.Head, arc.Relation) = (i - 1, Deprel.Appos);
            else if (arc.Head < words.Length) arc.Relation = Mended(arc.Relation, words[arc.Head].Upos, words[i].Upos, (arc.LeftRelations & Preposition) != 0);
        }
    }

    /// <summary>"its ally Peru": no verb takes a noun and, right behind it, a name as two objects.</summary>
    private static bool IsSecondObject(ReadOnlySpan<ParserWord> words, ParserState state, int at) =>
        at > 0 && state.Arcs[at].Relation == Deprel.Obj && words[at].Upos == Upos.Propn && state.Arcs[at].LeftCount == 0
        && state.Arcs[at - 1].Relation is Deprel.Obj or Deprel.Iobj && words[at - 1].Upos == Upos.Noun && state.Arcs[at - 1].Head == state.Arcs[at].Head;

    private static Deprel Mended(Deprel relation, Upos head, Upos own, bool hasPreposition) => relation switch
    {
        Deprel.Obj or Deprel.Iobj when hasPreposition => head is Upos.Noun or Upos.Propn ? Deprel.Nmod : Deprel.Obl,
        Deprel.Flat when head == Upos.Noun && own == Upos.Propn => Deprel.Appos,
        Deprel.Nmod when head == Upos.Verb => Deprel.Obl,
        _ => relation,
    };
}
