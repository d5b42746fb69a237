using System.Collections.Frozen;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends what opens a clause, and which clause is the main one: "as" before "the US-led troops withdraw" opens what the troops do and no participle that describes them,
/// "to" behind "efforts" opens what these are for and behind "agreed" what is agreed, "of" behind "accused" what somebody is accused of, "to" behind "committed" to what, and what stands before "after he was shot" is told by the verb behind it.
/// </summary>
internal static class OpenerMending
{
    private const ulong Opener = 1ul << (int)Deprel.Mark;
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
            if (words[i].Upos == Upos.Sconj && state.Arcs[opened].Relation == Deprel.Amod) MendOpener(words, tags, state, i);
            else if (words[i].Upos == Upos.Part && opened == i + 1 && i > 0) MendInfinitive(words, state, i);
            else if (words[i].Word == _to && words[i].Upos == Upos.Sconj && state.Arcs[opened].Relation == Deprel.Advcl && state.Arcs[opened].Head < i && words[state.Arcs[opened].Head].Upos == Upos.Adj) state.Arcs[opened].Relation = Deprel.Xcomp;
            else if (words[i].Word == _of && state.Arcs[opened].Relation == Deprel.Advcl && state.Arcs[opened].Head < i && words[state.Arcs[opened].Head].Upos == Upos.Verb) state.Arcs[opened].Relation = Deprel.Xcomp;
            else if (_subordinators.Contains(words[i].Word) && (state.Arcs[opened].LeftRelations & Subject) != 0) MendClause(words, tags, state, i);
        }
    }

    private static FrozenSet<uint> Words(string list) => WordTable.Embedded(list).Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();

    /// <summary>What stands before the opener belongs to the clause before it.</summary>
    private static void MendOpener(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int opener)
    {
        var noun = state.Arcs[state.Arcs[opener].Head].Head;
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
        else if (_verbs.Contains(words[infinitive.Head].Word) && (state.Arcs[infinitive.Head].RightRelations & (1ul << (int)Deprel.Obj)) == 0) infinitive.Relation = Deprel.Xcomp;
    }

    private static void MendClause(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int opener)
    {
        var clause = state.Arcs[opener].Head;
        if (state.Arcs[clause].Relation == Deprel.Root) MendMain(words, tags, state, opener);
        else if (state.Arcs[clause].Relation == Deprel.Acl) state.Arcs[clause].Relation = Deprel.Advcl;
        else if (state.Arcs[clause].Relation == Deprel.Advcl) MendLate(words, state, opener);
    }

    /// <summary>"Elections two days after he was shot gave": a subject before the opener is that of the verb behind the clause, which is the main one.</summary>
    private static void MendMain(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int opener)
    {
        var (opened, subject, main) = (state.Arcs[opener].Head, FirstSubject(state, state.Arcs[opener].Head, opener), -1);
        for (var i = opened + 1; i < words.Length && main < 0; i++)
            if (state.Arcs[i].Head == opened && state.Arcs[i].Relation is Deprel.Conj or Deprel.Parataxis && words[i].Upos == Upos.Verb && tags.Role(words[i].Tag) == VerbRole.Finite) main = i;
        if (subject < 0 || main < 0 || (state.Arcs[main].LeftRelations & (Subject | (1ul << (int)Deprel.Cc))) != 0) return;
        (state.Arcs[main].Head, state.Arcs[main].Relation) = (state.Arcs[opened].Head, Deprel.Root);
        (state.Arcs[opened].Head, state.Arcs[opened].Relation) = (main, Deprel.Advcl);
        (state.Arcs[subject].Head, state.Arcs[subject].Relation) = (main, Deprel.Nsubj);
        state.Arcs[main].LeftRelations |= 1ul << (int)Deprel.Nsubj;
    }

    /// <summary>"The president, who lost power, after two decades in office, has died": behind the comma the sentence goes on with what he did, and "after" opens no clause.</summary>
    private static void MendLate(ReadOnlySpan<ParserWord> words, ParserState state, int opener)
    {
        var verb = state.Arcs[opener].Head;
        var (name, noun) = (verb, FirstSubject(state, verb, verb));
        while (name < words.Length && state.Arcs[name].Relation != Deprel.Root) name = state.Arcs[name].Head;
        if (name >= opener || words[name].Upos is not (Upos.Propn or Upos.Noun) || noun < opener || words[noun].Upos != Upos.Noun || !GoesOn(words, state, verb)) return;
        (state.Arcs[opener].Head, state.Arcs[opener].Relation) = (noun, Deprel.Case);
        (state.Arcs[noun].Head, state.Arcs[noun].Relation) = (state.Arcs[verb].Head, Deprel.Obl);
        (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (state.Arcs[name].Head, Deprel.Root);
        (state.Arcs[name].Head, state.Arcs[name].Relation) = (verb, Deprel.Nsubj);
        state.Arcs[verb].LeftRelations &= ~Opener;
    }

    /// <summary>True where nothing but auxiliaries stands between the verb and a comma before it.</summary>
    private static bool GoesOn(ReadOnlySpan<ParserWord> words, ParserState state, int verb)
    {
        var i = verb - 1;
        while (i > 0 && state.Arcs[i].Head == verb && state.Arcs[i].Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Advmod) i--;
        return i > 0 && i < verb - 1 && words[i].Upos == Upos.Punct;
    }

    private static int FirstSubject(ParserState state, int verb, int before)
    {
        for (var i = 0; i < before; i++)
            if (state.Arcs[i].Head == verb && state.Arcs[i].Relation is Deprel.Nsubj or Deprel.NsubjPass) return i;
        return -1;
    }
}
