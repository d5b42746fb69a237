using System.Collections.Frozen;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends what opens a clause: "as" before "the US-led troops withdraw" opens what the troops do and no part of their name, "to" behind "efforts" opens what these are for and behind
/// "agreed" what is agreed, "of" behind "accused" what somebody is accused of, "to" behind "committed" to what.
/// </summary>
internal static class OpenerMending
{
    private const ulong Subject = (1ul << (int)Deprel.Nsubj) | (1ul << (int)Deprel.NsubjPass);

    private static readonly uint _of = WordForms.Hash("of");
    private static readonly uint _to = WordForms.Hash("to");
    private static readonly FrozenSet<uint> _nouns = Words("infinitive-nouns");
    private static readonly FrozenSet<uint> _verbs = Words("infinitive-verbs");
    private static readonly FrozenSet<uint> _subordinators = Words("subordinators");

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (state.Arcs[i].Relation != Deprel.Mark || state.Arcs[i].Head <= i) continue;
            var opened = state.Arcs[i].Head;
            if (words[i].Upos == Upos.Sconj && state.Arcs[opened].Relation is Deprel.Amod or Deprel.Compound or Deprel.Nsubj or Deprel.NsubjPass) MendOpener(words, tags, state, i);
            else if (words[i].Upos == Upos.Part && opened == i + 1 && i > 0) MendInfinitive(words, state, i);
            else if (words[i].Word == _to && words[i].Upos == Upos.Sconj && state.Arcs[opened].Relation == Deprel.Advcl && state.Arcs[opened].Head < i && words[state.Arcs[opened].Head].Upos == Upos.Adj) state.Arcs[opened].Relation = Deprel.Xcomp;
            else if (words[i].Word == _of && state.Arcs[opened].Relation == Deprel.Advcl && state.Arcs[opened].Head < i && words[state.Arcs[opened].Head].Upos == Upos.Verb) state.Arcs[opened].Relation = Deprel.Xcomp;
            else if (_subordinators.Contains(words[i].Word) && (state.Arcs[opened].LeftRelations & Subject) != 0 && state.Arcs[opened].Relation == Deprel.Acl) state.Arcs[opened].Relation = Deprel.Advcl;
        }
    }

    private static FrozenSet<uint> Words(string list) => WordTable.Embedded(list).Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();

    /// <summary>What stands before the opener belongs to the clause before it.</summary>
    private static void MendOpener(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int opener)
    {
        var noun = state.Arcs[opener].Head;
        while (noun < words.Length && state.Arcs[noun].Relation is Deprel.Amod or Deprel.Compound) noun = state.Arcs[noun].Head;
        if (noun >= words.Length || noun < opener || state.Arcs[noun].Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) return;
        var (verb, main) = (state.Arcs[noun].Head, state.Arcs[state.Arcs[noun].Head].Head);
        if (verb < noun || words[verb].Upos != Upos.Verb || tags.Role(words[verb].Tag) != VerbRole.Finite) return;
        state.Arcs[opener].Head = verb;
        if (state.Arcs[verb].Relation is not (Deprel.Conj or Deprel.Parataxis) || main >= opener) return;
        state.Arcs[verb].Relation = Deprel.Advcl;
        for (var i = main + 1; i < opener; i++)
            if (state.Arcs[i].Head == verb) state.Arcs[i].Head = main;
    }

    /// <summary>"efforts to end it", "agreed on Monday to end it": the infinitive says what for, or what is agreed, and not why something else is done.</summary>
    private static void MendInfinitive(ReadOnlySpan<ParserWord> words, ParserState state, int to)
    {
        ref var infinitive = ref state.Arcs[to + 1];
        if (infinitive.Relation != Deprel.Advcl || infinitive.Head >= to) return;
        if (state.Arcs[to - 1].Relation == Deprel.Obj && state.Arcs[to - 1].Head == infinitive.Head && _nouns.Contains(words[to - 1].Word)) (infinitive.Head, infinitive.Relation) = (to - 1, Deprel.Acl);
        else if (_verbs.Contains(words[infinitive.Head].Word) && (to == infinitive.Head + 1 || DateMending.IsTime(words, to - 1)) && (state.Arcs[infinitive.Head].LeftRelations & (1ul << (int)Deprel.AuxPass)) == 0) infinitive.Relation = Deprel.Xcomp;
    }
}
