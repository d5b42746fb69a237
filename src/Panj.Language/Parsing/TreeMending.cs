using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends what the guidelines of Universal Dependencies rule out: a nominal with a preposition is no object, a nominal modifier hangs on no
/// verb, a verb has one subject, a name behind a common noun stands beside it ("its ally Peru"), who is described is not spoken to, what
/// is said to somebody says nothing of them, a copula follows no predicate, nothing is joined to the second
/// part of a name, and what "after" opens governs no
/// main clause. The parser makes each arc without looking back.
/// </summary>
internal static class TreeMending
{
    /// <summary>Tokens from a name to the noun that describes it.</summary>
    private const int LongestName = 24;

    /// <summary>Tokens in which the noun of a preposition is looked for ("in the old town").</summary>
    private const int NearestNominal = 5;

    private static readonly uint _comma = WordForms.Hash(",");
    private static readonly uint _to = WordForms.Hash("to");

    private const ulong Preposition = 1ul << (int)Deprel.Case;
    private const ulong Opener = 1ul << (int)Deprel.Mark;
    private const ulong Object = 1ul << (int)Deprel.Obj;
    private const ulong Subject = (1ul << (int)Deprel.Nsubj) | (1ul << (int)Deprel.NsubjPass);

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, ParserState state)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var arc = ref state.Arcs[i];
            if (arc.Relation == Deprel.Parataxis || (arc.Relation == Deprel.Advcl && IsUnderOpened(words, state, i))) MendMain(state, i);
            if (arc.Relation == Deprel.Case && arc.Head < words.Length && state.Arcs[arc.Head].Relation == Deprel.NmodDesc && state.Arcs[arc.Head].Head > arc.Head && state.Arcs[arc.Head].Head < words.Length && i < arc.Head) MendTitle(state, i);
            if (arc.Relation == Deprel.Acl && (arc.LeftRelations & Opener) != 0 && arc.Head < i && words[arc.Head].Upos == Upos.Propn) MendComplement(words, state, i);
            if (arc.Relation == Deprel.Advmod && words[i].Upos == Upos.Adp) MendPreposition(words, state, i);
            if (arc.Relation is Deprel.Acl or Deprel.AclRelcl && IsWhole(arc) && arc.Head < i && state.Arcs[arc.Head].Relation == Deprel.Iobj) (arc.Head, arc.Relation) = (state.Arcs[arc.Head].Head, Deprel.Ccomp);
            if (arc.Relation is Deprel.Nsubj or Deprel.NsubjPass && i > 0 && words[i].Upos == Upos.Propn && words[i - 1].Upos == Upos.Adp) MendPlace(words, state, i);
            if (arc.Relation == Deprel.Vocative && words[i].Upos == Upos.Propn && arc.Head < words.Length) MendAddressed(words, state, i);
            if (arc.Relation is Deprel.Conj or Deprel.Cc && arc.Head < words.Length && state.Arcs[arc.Head].Relation == Deprel.Flat && state.Arcs[arc.Head].Head != i) arc.Head = state.Arcs[arc.Head].Head;
            if (arc.Relation == Deprel.Nsubj && i > 1 && words[i].Upos == Upos.Propn && IsNamedBeside(words, state, i)) (arc.Head, arc.Relation) = (i - 2, Deprel.Conj);
            if (arc.Relation == Deprel.OblUnmarked && i > 0 && words[i].Upos == Upos.Noun && IsHalf(words, state, i)) MendHalf(words, state, i);
            if (arc.Relation == Deprel.Obj && arc.Head < i && words[arc.Head].Upos == Upos.Adj && state.Arcs[arc.Head] is { Relation: Deprel.Xcomp, Head: var doing } && doing < arc.Head) GiveTo(state, i, doing);
            if (IsSecondObject(words, state, i)) (arc.Head, arc.Relation) = (i - 1, Deprel.Appos);
            else if (arc.Head < words.Length) arc.Relation = Mended(arc.Relation, words[arc.Head].Upos, words[i].Upos, (arc.LeftRelations & Preposition) != 0);
        }

        for (var i = 1; i + 1 < words.Length; i++)
            if (state.Arcs[i].Relation == Deprel.Iobj && state.Arcs[i].Head < i && IsAlone(words.Length, state, i)) state.Arcs[i].Relation = Deprel.Obj;
            else if (state.Arcs[i].Relation == Deprel.Cop && state.Arcs[i].Head < i) MendCopula(words, state, i);
            else if (state.Arcs[i].Relation == Deprel.Cop && words[i + 1].Upos == Upos.Adj && state.Arcs[i + 1] is { Relation: Deprel.Mark, Head: var verb } && verb == state.Arcs[i].Head) MendDue(state, i, verb);
            else if (state.Arcs[i].Relation == Deprel.Cop && words[i + 1].Word == _to && state.Arcs[i + 1].Relation == Deprel.Mark && state.Arcs[i + 1].Head == state.Arcs[i].Head) MendFuture(words, state, i);
    }

    /// <summary>"shot dead the mayor": what somebody is made is no verb.</summary>
    private static void GiveTo(ParserState state, int thing, int verb)
    {
        state.Arcs[thing].Head = verb;
        state.Arcs[verb].RightRelations |= Object;
    }

    /// <summary>"met with Minister Ana Ruiz": the preposition before a title is the name's.</summary>
    private static void MendTitle(ParserState state, int preposition)
    {
        var name = state.Arcs[state.Arcs[preposition].Head].Head;
        if (state.Arcs[name].Relation is Deprel.Nsubj or Deprel.NsubjPass) return;
        if (state.Arcs[name].Relation is Deprel.Obj or Deprel.Iobj) state.Arcs[name].Relation = Deprel.Obl;
        state.Arcs[preposition].Head = name;
        state.Arcs[name].LeftRelations |= Preposition;
    }

    /// <summary>"signed in Lima": a preposition before a nominal that the parser hung on it is the nominal's own.</summary>
    private static void MendPreposition(ReadOnlySpan<ParserWord> words, ParserState state, int preposition)
    {
        for (var i = preposition + 1; i < Math.Min(words.Length, preposition + NearestNominal); i++)
        {
            if (state.Arcs[i].Head != preposition || words[i].Upos is not (Upos.Noun or Upos.Propn)) continue;
            (state.Arcs[i].Head, state.Arcs[i].Relation) = (state.Arcs[preposition].Head, Deprel.Obl);
            (state.Arcs[preposition].Head, state.Arcs[preposition].Relation) = (i, Deprel.Case);
            state.Arcs[i].LeftRelations |= Preposition;
            for (var other = 0; other < words.Length; other++)
                if (state.Arcs[other].Head == preposition) state.Arcs[other].Head = i;
            return;
        }
    }

    /// <summary>"agreed on Thursday to meet", "agreed with Peru to meet": no day, place or party has a complement; the verb that it stands with has.</summary>
    private static void MendComplement(ReadOnlySpan<ParserWord> words, ParserState state, int infinitive)
    {
        var name = state.Arcs[infinitive].Head;
        if (state.Arcs[name].Relation != Deprel.Obl || state.Arcs[name].Head >= words.Length || words[state.Arcs[name].Head].Upos != Upos.Verb) return;
        (state.Arcs[infinitive].Head, state.Arcs[infinitive].Relation) = (state.Arcs[name].Head, Deprel.Xcomp);
    }

    /// <summary>"told the agency that rebels hold the town": a clause that lacks nothing and is opened by "that" tells nothing of whom it is said to.</summary>
    private static bool IsWhole(in Arc clause) => (clause.LeftRelations & Opener) != 0 && (clause.LeftRelations & Subject) != 0 && (clause.RightRelations & Object) != 0;

    /// <summary>True where the clause above is opened by a word ("after") and not by the "to" of an infinitive ("Peru to hold drills").</summary>
    private static bool IsUnderOpened(ReadOnlySpan<ParserWord> words, ParserState state, int main)
    {
        for (var i = 0; i < state.Arcs[main].Head && state.Arcs[main].Head < main; i++)
            if (state.Arcs[i].Relation == Deprel.Mark && state.Arcs[i].Head == state.Arcs[main].Head) return words[i].Upos != Upos.Part;
        return false;
    }

    /// <summary>"After a patrol fired, Peru closed its border": the clause with a subject and no opener is the main one.</summary>
    private static void MendMain(ParserState state, int main)
    {
        var opened = state.Arcs[main].Head;
        if (opened >= main || state.Arcs[opened].Relation != Deprel.Root) return;
        if ((state.Arcs[opened].LeftRelations & Opener) == 0 || (state.Arcs[main].LeftRelations & (Opener | Subject)) is not (1ul << (int)Deprel.Nsubj)) return;
        (state.Arcs[main].Head, state.Arcs[main].Relation) = (state.Arcs[opened].Head, Deprel.Root);
        (state.Arcs[opened].Head, state.Arcs[opened].Relation) = (main, Deprel.Advcl);
    }

    /// <summary>"Near Al Bab, two strikes hit a convoy": of two subjects the one right behind a preposition is none.</summary>
    private static void MendPlace(ReadOnlySpan<ParserWord> words, ParserState state, int place)
    {
        var verb = state.Arcs[place].Head;
        if (state.Arcs[place - 1].Head != verb || verb == words.Length) return;
        for (var i = place + 1; i < verb; i++)
        {
            if (state.Arcs[i].Head != verb || !MayBeSubject(state.Arcs[i], words[i].Upos)) continue;
            (state.Arcs[i].Relation, state.Arcs[place].Relation) = (state.Arcs[place].Relation, Deprel.Obl);
            (state.Arcs[place - 1].Head, state.Arcs[place - 1].Relation) = (place, Deprel.Case);
            state.Arcs[place].LeftRelations |= Preposition;
            return;
        }
    }

    private static bool MayBeSubject(in Arc arc, Upos upos) =>
        arc.Relation is Deprel.Nsubj or Deprel.NsubjPass || (arc.Relation is Deprel.OblUnmarked or Deprel.Dislocated && upos is Upos.Noun or Upos.Propn && (arc.LeftRelations & Preposition) == 0);

    /// <summary>"Peru, another republic, will hold", "Peru, Chile agree": who is named and then described, or named beside another, does it, and is not spoken to.</summary>
    private static void MendAddressed(ReadOnlySpan<ParserWord> words, ParserState state, int name)
    {
        for (var i = name + 1; i < Math.Min(state.Arcs[name].Head, name + LongestName); i++)
        {
            if (state.Arcs[i].Head != state.Arcs[name].Head || state.Arcs[i].Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) continue;
            if (words[i].Upos != Upos.Noun && !(words[i].Upos == Upos.Propn && i == name + 2)) return;
            state.Arcs[name].Relation = state.Arcs[i].Relation;
            (state.Arcs[i].Head, state.Arcs[i].Relation) = (name, words[i].Upos == Upos.Noun ? Deprel.Appos : Deprel.Conj);
            return;
        }
    }

    /// <summary>"The minister is due to go": the adjective behind the copula is the predicate, the noun before it its subject.</summary>
    private static void MendCopula(ReadOnlySpan<ParserWord> words, ParserState state, int copula)
    {
        var (subject, predicate) = (state.Arcs[copula].Head, copula + 1);
        if (words[predicate].Upos != Upos.Adj || state.Arcs[predicate].Head != copula) return;
        (state.Arcs[predicate].Head, state.Arcs[predicate].Relation) = (state.Arcs[subject].Head, state.Arcs[subject].Relation);
        (state.Arcs[subject].Head, state.Arcs[subject].Relation) = (predicate, Deprel.Nsubj);
        (state.Arcs[copula].Head, state.Arcs[copula].Relation) = (predicate, Deprel.Cop);
        for (var i = predicate + 1; i < words.Length; i++)
            if (state.Arcs[i].Head == subject || state.Arcs[i].Head == copula) state.Arcs[i].Head = predicate;
    }

    /// <summary>"Chad warned Kenya": the one object of a verb is no indirect one, where nothing is said to it.</summary>
    private static bool IsAlone(int words, ParserState state, int noun)
    {
        for (var i = state.Arcs[noun].Head + 1; i < words; i++)
            if (i != noun && state.Arcs[i].Head == state.Arcs[noun].Head && state.Arcs[i].Relation is Deprel.Obj or Deprel.Ccomp or Deprel.Xcomp) return false;
        return true;
    }

    /// <summary>"Peru, Chile agree": who is named right behind another and a comma does it with him.</summary>
    private static bool IsNamedBeside(ReadOnlySpan<ParserWord> words, ParserState state, int name) =>
        state.Arcs[name].LeftCount == 0 && words[name - 1].Word == _comma && words[name - 2].Upos == Upos.Propn && state.Arcs[name - 2].Relation == Deprel.Nsubj && state.Arcs[name - 2].Head == state.Arcs[name].Head;

    /// <summary>Of "under house arrest" the parser may hang both nouns on the verb.</summary>
    private static bool IsHalf(ReadOnlySpan<ParserWord> words, ParserState state, int noun) =>
        state.Arcs[noun].LeftCount == 0 && words[noun - 1].Upos == Upos.Noun && state.Arcs[noun - 1].Relation == Deprel.Obl && state.Arcs[noun - 1].Head == state.Arcs[noun].Head
        && (state.Arcs[noun - 1].LeftRelations & Preposition) != 0 && !DateMending.IsTime(words, noun) && !(noun + 1 < words.Length && DateMending.IsTime(words, noun + 1));

    private static void MendHalf(ReadOnlySpan<ParserWord> words, ParserState state, int noun)
    {
        for (var i = 0; i < words.Length; i++)
            if (state.Arcs[i].Head == noun - 1) state.Arcs[i].Head = noun;
        (state.Arcs[noun - 1].Head, state.Arcs[noun - 1].Relation, state.Arcs[noun].Relation) = (noun, Deprel.Compound, Deprel.Obl);
        state.Arcs[noun].LeftRelations |= Preposition;
    }

    /// <summary>"Talks are to take place": what is to be is no copula, and its subject is the verb's own.</summary>
    private static void MendFuture(ReadOnlySpan<ParserWord> words, ParserState state, int be)
    {
        var verb = state.Arcs[be].Head;
        if (verb >= words.Length || words[verb].Upos != Upos.Verb) return;
        state.Arcs[be].Relation = Deprel.Aux;
        for (var i = 0; i < be; i++)
            if (state.Arcs[i].Head == verb && state.Arcs[i].Relation == Deprel.NsubjOuter) state.Arcs[i].Relation = Deprel.Nsubj;
    }

    /// <summary>"The minister is due to go": the adjective is the predicate, and what it is followed by its complement.</summary>
    private static void MendDue(ParserState state, int copula, int verb)
    {
        var predicate = copula + 1;
        for (var i = 0; i <= copula; i++)
        {
            if (state.Arcs[i].Head != verb) continue;
            state.Arcs[i].Head = predicate;
            if (state.Arcs[i].Relation == Deprel.NsubjOuter) state.Arcs[i].Relation = Deprel.Nsubj;
        }

        (state.Arcs[predicate].Head, state.Arcs[predicate].Relation) = (state.Arcs[verb].Head, state.Arcs[verb].Relation);
        (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (predicate, Deprel.Xcomp);
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
