using System.Collections.Frozen;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends which clause a word belongs to: nothing hangs on a comma, "whose" opens a relative clause, a past tense is joined to no infinitive, and the
/// name behind "and his counterpart" does nothing alone.
/// </summary>
internal static class ClauseMending
{
    private const int MaxClimb = 12;
    private const ulong Preposition = 1ul << (int)Deprel.Case;
    private const ulong Opener = 1ul << (int)Deprel.Mark;
    private const ulong Auxiliaries = (1ul << (int)Deprel.Aux) | (1ul << (int)Deprel.AuxPass) | (1ul << (int)Deprel.Cop);
    private const ulong Subject = (1ul << (int)Deprel.Nsubj) | (1ul << (int)Deprel.NsubjPass);

    private static readonly uint _whose = WordForms.Hash("whose");
    private static readonly uint _held = WordForms.Hash("held");
    private static readonly FrozenSet<uint> _accused = FrozenSet.ToFrozenSet([WordForms.Hash("suspected"), WordForms.Hash("accused"), WordForms.Hash("convicted")]);
    private static readonly FrozenSet<uint> _captive = FrozenSet.ToFrozenSet([WordForms.Hash("hostage"), WordForms.Hash("captive"), WordForms.Hash("prisoner")]);
    private static readonly FrozenSet<uint> _naming = FrozenSet.ToFrozenSet([WordForms.Hash("dubbed"), WordForms.Hash("codenamed"), WordForms.Hash("titled"), WordForms.Hash("entitled")]);

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (state.Arcs[i].Head < words.Length && IsBarren(words[state.Arcs[i].Head].Upos, state.Arcs[i].Relation)) Lift(words, state, i);
            if (_accused.Contains(words[i].Word) && words[i].Upos == Upos.Verb) AccusedMending.Mend(words, tags, state, i);
            if (words[i].Upos == Upos.Verb && (IsReduced(words, i) || IsSubjectWithSubject(words, tags, state.Arcs[i], i))) MendNamed(words, state, i);
            if (words[i].Upos == Upos.Verb && (tags.Xpos(words[i].Tag) == "VBG" || IsReduced(words, i)) && (state.Arcs[i].LeftRelations & (Subject | Auxiliaries | Opener)) == 1ul << (int)Deprel.Nsubj) MendBroken(words, tags, state, i);
            if (words[i].Word == _whose && i > 1) MendPossessor(words, state, i);
            if (tags.Xpos(words[i].Tag) == "WDT" && i > 1) MendRelative(words, state, i, state.Arcs[i]);
            if (state.Arcs[i].Relation == Deprel.Conj && tags.Xpos(words[i].Tag) == "VBD") MendJoined(words, tags, state, i);
            if (state.Arcs[i].Relation == Deprel.Conj && tags.Xpos(words[i].Tag) == "VBN") MendPassive(words, state, i);
            if (state.Arcs[i].Relation == Deprel.OblAgent && state.Arcs[i].Head < i) MendReduced(words, tags, state, i);
            if (words[i].Upos == Upos.Verb && state.Arcs[i].Head < i && IsFinite(words[i], tags, state.Arcs[i])) MendFinite(words, tags, state, i);
            if (state.Arcs[i].Relation == Deprel.Appos && state.Arcs[i].Head < i) MendFronted(words, tags, state, i);
            if (state.Arcs[i].Relation == Deprel.Nsubj && i > 1 && words[i].Upos == Upos.Propn) MendCounterpart(words, state, i);
        }
    }

    /// <summary>True where no clause hangs: on a comma, and a relative one on the mark of a possessor ("the group's report, which says").</summary>
    private static bool IsBarren(Upos head, Deprel clause) =>
        (clause is Deprel.Acl or Deprel.AclRelcl or Deprel.Advcl && head == Upos.Punct) || (clause == Deprel.AclRelcl && head is Upos.Adp or Upos.Part);

    /// <summary>", prompting him to order it": a clause hangs on the verb above, or on the noun if it is a relative one.</summary>
    private static void Lift(ReadOnlySpan<ParserWord> words, ParserState state, int clause)
    {
        var isRelative = state.Arcs[clause].Relation == Deprel.AclRelcl;
        var above = state.Arcs[state.Arcs[clause].Head].Head;
        while (above < words.Length && (isRelative ? words[above].Upos is Upos.Punct or Upos.Adp or Upos.Part : words[above].Upos is not (Upos.Verb or Upos.Aux) && state.Arcs[above].Head < words.Length)) above = state.Arcs[above].Head;
        if (above == words.Length) return;
        state.Arcs[clause].Head = above;
        if (!isRelative && words[above].Upos == Upos.Verb) state.Arcs[clause].Relation = Deprel.Advcl;
    }

    /// <summary>"the republic, whose government has": what the possessor's noun does is told of the noun before the comma.</summary>
    private static void MendPossessor(ReadOnlySpan<ParserWord> words, ParserState state, int whose)
    {
        if (state.Arcs[whose].Head < words.Length) MendRelative(words, state, whose, state.Arcs[state.Arcs[whose].Head]);
    }

    /// <summary>"a bomb that hit the market": what the pronoun does is told of the noun before it, and is nothing that anybody says.</summary>
    private static void MendRelative(ReadOnlySpan<ParserWord> words, ParserState state, int pronoun, Arc subject)
    {
        if (subject.Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) return;
        var (verb, owner) = (subject.Head, words[pronoun - 1].Upos == Upos.Punct ? pronoun - 2 : pronoun - 1);
        if (verb == words.Length || state.Arcs[verb].Relation is not (Deprel.Parataxis or Deprel.Conj or Deprel.Ccomp or Deprel.Advcl)) return;
        if (owner < 0 || (words[pronoun].Word != _whose && !IsParticiple(words, state, state.Arcs[verb].Head))) return;
        if (words[owner].Upos is not (Upos.Noun or Upos.Propn) || IsBelow(words.Length, state, owner, verb)) return;
        (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (owner, Deprel.AclRelcl);
    }

    /// <summary>"claimed by rebels that hit": what governs the clause stands itself beside a noun, so that nobody says anything.</summary>
    private static bool IsParticiple(ReadOnlySpan<ParserWord> words, ParserState state, int verb) => verb < words.Length && state.Arcs[verb].Relation == Deprel.Acl;

    /// <summary>"moved troops to reinforce the border and checked them": the past tense goes on with the one above the infinitive.</summary>
    private static void MendJoined(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int verb)
    {
        var first = state.Arcs[verb].Head;
        if (first > verb || tags.Xpos(words[first].Tag) != "VB") return;
        for (var (above, step) = (state.Arcs[first].Head, 0); above < words.Length && step < MaxClimb; above = state.Arcs[above].Head, step++)
        {
            if (tags.Xpos(words[above].Tag) is not ("VBD" or "VBN") || above > verb) continue;
            state.Arcs[verb].Head = above;
            return;
        }
    }

    /// <summary>
    /// "Four being shot dead and dozens rounded up": a participle without an auxiliary right behind a bare number or noun, joined to a passive, is a passive ("and the allies
    /// retreated" is none).
    /// </summary>
    private static void MendPassive(ReadOnlySpan<ParserWord> words, ParserState state, int participle)
    {
        var (first, subject, own) = (state.Arcs[participle].Head, participle - 1, state.Arcs[participle]);
        if (first >= words.Length || (state.Arcs[first].LeftRelations & (1ul << (int)Deprel.AuxPass)) == 0) return;
        if ((own.LeftRelations & Auxiliaries) != 0 || (own.RightRelations & (1ul << (int)Deprel.Obj)) != 0) return;
        if (state.Arcs[subject].Head != participle || state.Arcs[subject].Relation != Deprel.Nsubj || state.Arcs[subject].LeftCount > 0 || words[subject].Upos is not (Upos.Num or Upos.Noun)) return;
        state.Arcs[subject].Relation = Deprel.NsubjPass;
        state.Arcs[participle].LeftRelations = (own.LeftRelations & ~Subject) | (1ul << (int)Deprel.NsubjPass);
    }

    /// <summary>"The convoy hit by the blast belonged": what something was hit by tells which one it is, where a past tense without a subject goes on.</summary>
    private static void MendReduced(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int agent)
    {
        var (participle, verb) = (state.Arcs[agent].Head, agent + 1);
        while (verb < words.Length && (state.Arcs[verb].Head != participle || tags.Xpos(words[verb].Tag) != "VBD")) verb++;
        if (verb == words.Length || state.Arcs[verb].Relation is not (Deprel.Xcomp or Deprel.Ccomp) || (state.Arcs[verb].LeftRelations & (Subject | Opener)) != 0) return;
        if ((state.Arcs[participle].LeftRelations & Auxiliaries) != 0) return;
        var above = state.Arcs[participle];
        if (HandOver(words, state, participle, verb, Deprel.Nsubj)) (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (above.Head, above.Relation);
    }

    /// <summary>True for "dubbed", and for "held" before a preposition or "hostage": what a noun is called, when it was held and how it is held tell which one it is.</summary>
    private static bool IsReduced(ReadOnlySpan<ParserWord> words, int verb) =>
        _naming.Contains(words[verb].Word) || (words[verb].Word == _held && verb + 1 < words.Length && (words[verb + 1].Upos is Upos.Adp or Upos.Adv || _captive.Contains(words[verb + 1].Word)));

    /// <summary>"Three of the ten kidnapped in May were freed": a past tense that has a subject is none itself.</summary>
    private static bool IsSubjectWithSubject(ReadOnlySpan<ParserWord> words, TagSet tags, in Arc arc, int verb) =>
        arc.Relation is Deprel.Nsubj or Deprel.NsubjPass && arc.Head > verb && tags.Xpos(words[verb].Tag) is "VBD" or "VBN" && (arc.LeftRelations & (Subject | Auxiliaries | Opener)) == 1ul << (int)Deprel.Nsubj;

    /// <summary>"The drill dubbed Dawn will begin", "the drill held over six days ended": of a verb that lacks its own, the noun before is the subject.</summary>
    private static void MendNamed(ReadOnlySpan<ParserWord> words, ParserState state, int named)
    {
        var (verb, relation) = (state.Arcs[named].Head, state.Arcs[named].Relation);
        if (verb <= named || verb >= words.Length || words[verb].Upos != Upos.Verb || relation is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Ccomp)) return;
        if ((relation == Deprel.Ccomp && HasSubject(state.Arcs[verb])) || (state.Arcs[named].LeftRelations & Auxiliaries) != 0) return;
        HandOver(words, state, named, verb, relation == Deprel.NsubjPass ? Deprel.NsubjPass : Deprel.Nsubj);
    }

    /// <summary>"Soldiers taking part in the drill will fire", "the drill held over six days ended": the first verb tells whom or what is meant, where a finite verb without a subject goes on.</summary>
    private static void MendBroken(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int modifier)
    {
        var verb = modifier + 1;
        while (verb < words.Length && !(state.Arcs[verb].Head == modifier && GoesOn(words[verb], tags, state.Arcs[verb])) && !IsAstray(words, tags, state, verb, modifier)) verb++;
        var above = state.Arcs[modifier];
        if (verb < words.Length && HandOver(words, state, modifier, verb, Deprel.Nsubj)) (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (above.Head, above.Relation);
    }

    /// <summary>Gives the subject of the first verb to the second, as which the first only tells whom or what is meant; false where it has none but a pronoun.</summary>
    internal static bool HandOver(ReadOnlySpan<ParserWord> words, ParserState state, int modifier, int verb, Deprel relation)
    {
        for (var i = 0; i < modifier; i++)
        {
            if (state.Arcs[i].Head != modifier || state.Arcs[i].Relation is not (Deprel.Nsubj or Deprel.NsubjPass) || words[i].Upos == Upos.Pron) continue;
            (state.Arcs[i].Head, state.Arcs[i].Relation) = (verb, relation);
            state.Arcs[verb].LeftRelations |= 1ul << (int)relation;
            (state.Arcs[modifier].Head, state.Arcs[modifier].Relation, state.Arcs[modifier].LeftRelations) = (i, Deprel.Acl, state.Arcs[modifier].LeftRelations & ~Subject);
            for (var opener = 0; opener < i; opener++)
                if (state.Arcs[opener].Head == modifier) state.Arcs[opener].Head = verb; // "In Lima, soldiers taking part will march": the march is there
            return true;
        }

        return false;
    }

    /// <summary>A subject on either side ("..., said the ministry").</summary>
    private static bool HasSubject(in Arc arc) => ((arc.LeftRelations | arc.RightRelations) & Subject) != 0;

    /// <summary>"Students demanding the release of their leader clashed": a past tense without a subject hangs on no noun.</summary>
    private static bool IsAstray(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int verb, int modifier) =>
        state.Arcs[verb].Relation == Deprel.Acl && tags.Xpos(words[verb].Tag) == "VBD" && !HasSubject(state.Arcs[verb]) && IsBelow(words.Length, state, verb, modifier);

    private static bool GoesOn(ParserWord verb, TagSet tags, in Arc arc) =>
        verb.Upos == Upos.Verb && arc.Relation is Deprel.Conj or Deprel.Ccomp or Deprel.Xcomp or Deprel.Parataxis or Deprel.Advcl && !HasSubject(arc) && (arc.LeftRelations & (Opener | (1ul << (int)Deprel.Cc))) == 0
        && (tags.Xpos(verb.Tag) is "VBD" or "VBZ" or "VBP" || (tags.Xpos(verb.Tag) is "VB" or "VBN" && (arc.LeftRelations & Auxiliaries) != 0));

    /// <summary>"The minister and his counterpart Ana Ruiz discussed": the name stands beside the noun before it, and those who are joined discuss.</summary>
    private static void MendCounterpart(ReadOnlySpan<ParserWord> words, ParserState state, int name)
    {
        var (noun, verb) = (name - 1, state.Arcs[name].Head);
        if (verb <= name || words[noun].Upos != Upos.Noun || state.Arcs[noun].Relation != Deprel.Conj) return;
        var first = state.Arcs[noun].Head;
        if (first >= noun || words[first].Upos is not (Upos.Propn or Upos.Noun or Upos.Pron) || IsBelow(words.Length, state, verb, first)) return;
        (state.Arcs[name].Head, state.Arcs[name].Relation) = (noun, Deprel.Appos);
        (state.Arcs[first].Head, state.Arcs[first].Relation) = (verb, Deprel.Nsubj);
    }

    /// <summary>
    /// A finite verb is no part of a name ("Ana Ruiz, who fought and united the country"), and no clause with a subject of its own and no opener hangs on a noun behind a
    /// preposition that stands for a clause ("but in a blow to him, the army joined").
    /// </summary>
    private static void MendFinite(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int verb)
    {
        var noun = state.Arcs[verb].Head;
        if (state.Arcs[verb].Relation == Deprel.Acl && (state.Arcs[verb].LeftRelations & Subject) != 0 && (state.Arcs[verb].LeftRelations & Opener) == 0) state.Arcs[verb].Relation = Deprel.AclRelcl;
        if (state.Arcs[verb].Relation is Deprel.Flat or Deprel.Compound or Deprel.Conj && words[noun].Upos is Upos.Noun or Upos.Propn && (state.Arcs[verb].LeftRelations & Subject) == 0 && FirstRelative(words, state, noun, verb) is >= 0 and var first)
            (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (first, Deprel.Conj);
        else if (words[noun].Upos is Upos.Noun or Upos.Propn && (state.Arcs[noun].LeftRelations & Preposition) != 0 && state.Arcs[noun].Relation is Deprel.Root or Deprel.Conj
            && state.Arcs[verb].Relation is Deprel.Acl or Deprel.AclRelcl or Deprel.Parataxis && (state.Arcs[verb].LeftRelations & Subject) != 0
            && (state.Arcs[verb].LeftRelations & Opener) == 0 && !HasRelative(words, tags, state, verb) && (state.Arcs[noun].Relation == Deprel.Root || words[state.Arcs[noun].Head].Upos == Upos.Verb))
        {
            (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (state.Arcs[noun].Head, state.Arcs[noun].Relation);
            (state.Arcs[noun].Head, state.Arcs[noun].Relation) = (verb, Deprel.Obl);
        }
    }

    /// <summary>"Near the border, Minister Ana Ruiz said": what a verb without a subject is told of does not stand beside the place before the comma.</summary>
    private static void MendFronted(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int name)
    {
        var place = state.Arcs[name].Head;
        if (state.Arcs[place].Relation is Deprel.Compound or Deprel.Nmod && state.Arcs[place].Head < name) place = state.Arcs[place].Head;
        var verb = state.Arcs[place].Head;
        if (state.Arcs[place].Relation != Deprel.Obl || verb >= words.Length || verb <= name || tags.Role(words[verb].Tag) != VerbRole.Finite) return;
        if (words[name].Upos != Upos.Propn || (state.Arcs[verb].LeftRelations & Subject) != 0) return;
        (state.Arcs[name].Head, state.Arcs[name].Relation) = (verb, Deprel.Nsubj);
    }

    private static int FirstRelative(ReadOnlySpan<ParserWord> words, ParserState state, int noun, int before)
    {
        for (var i = noun + 1; i < before; i++)
            if (state.Arcs[i].Head == noun && state.Arcs[i].Relation == Deprel.AclRelcl && words[i].Upos == Upos.Verb) return i;
        return -1;
    }

    private static bool HasRelative(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int verb)
    {
        for (var i = 0; i < verb; i++)
            if (state.Arcs[i].Head == verb && tags.Role(words[i].Tag) == VerbRole.Opener) return true;
        return false;
    }

    /// <summary>A participle with a subject and no auxiliary is a past tense that the tagger missed.</summary>
    private static bool IsFinite(ParserWord word, TagSet tags, in Arc arc) =>
        tags.Role(word.Tag) == VerbRole.Finite || (tags.Xpos(word.Tag) == "VBN" && (arc.LeftRelations & Subject) != 0 && (arc.LeftRelations & Auxiliaries) == 0);

    private static bool IsBelow(int words, ParserState state, int token, int above)
    {
        while (token < words && token != above) token = state.Arcs[token].Head;
        return token == above;
    }
}
