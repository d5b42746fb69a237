namespace Panj.Language.Parsing;

/// <summary>
/// Mends relations that the guidelines of Universal Dependencies rule out: a nominal with a preposition is no object, an oblique
/// hangs on no noun and a nominal modifier on no verb. The parser labels each arc when it makes it and does not look back.
/// </summary>
internal static class RelationMending
{
    private const ulong Preposition = 1ul << (int)Deprel.Case;

    /// <summary>Changes relations in place; heads stay, so a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, ParserState state)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var arc = ref state.Arcs[i];
            if (arc.Head < words.Length) arc.Relation = Mended(arc.Relation, words[arc.Head].Upos, (arc.LeftRelations & Preposition) != 0);
        }
    }

    private static Deprel Mended(Deprel relation, Upos head, bool hasPreposition) => relation switch
    {
        Deprel.Obj or Deprel.Iobj when hasPreposition => head is Upos.Noun or Upos.Propn ? Deprel.Nmod : Deprel.Obl,
        Deprel.Nmod when head == Upos.Verb => Deprel.Obl,
        _ => relation,
    };
}
