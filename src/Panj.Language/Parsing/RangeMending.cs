using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>Mends "kidnapped 20 to 25 nurses": between two numbers "to" parts them, and is no preposition of what they count.</summary>
internal static class RangeMending
{
    private const ulong Preposition = 1ul << (int)Deprel.Case;
    private const ulong Object = 1ul << (int)Deprel.Obj;

    private static readonly uint _to = WordForms.Hash("to");

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, ParserState state)
    {
        for (var i = 1; i + 2 < words.Length; i++)
            if (words[i].Word == _to && words[i - 1].Upos == Upos.Num && words[i + 1].Upos == Upos.Num && state.Arcs[i] is { Relation: Deprel.Case, Head: var counted } && counted > i + 1 && counted < words.Length)
                Part(words, state, i, counted);
    }

    private static void Part(ReadOnlySpan<ParserWord> words, ParserState state, int to, int counted)
    {
        (state.Arcs[to].Head, state.Arcs[to].Relation) = (to + 1, Deprel.Dep);
        for (var i = 0; i < counted; i++)
            if (state.Arcs[i].Head == counted && state.Arcs[i].Relation == Deprel.Case) return; // "from 20 to 25 nurses"
        ref var arc = ref state.Arcs[counted];
        arc.LeftRelations &= ~Preposition;
        if (arc.Relation != Deprel.Obl || arc.Head >= to || words[arc.Head].Upos != Upos.Verb || (state.Arcs[arc.Head].RightRelations & Object) != 0) return;
        arc.Relation = Deprel.Obj;
        state.Arcs[arc.Head].RightRelations |= Object;
    }
}
