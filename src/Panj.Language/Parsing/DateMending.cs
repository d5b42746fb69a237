using System.Collections.Frozen;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends what hangs on days: a day is joined to a day, not a day to a country or a drill to a day, and when somebody does something is told of what he does
/// ("the party last week had announced", "Peru on Friday pledged").
/// </summary>
internal static class DateMending
{
    private const int Month = 1;
    private const ulong Preposition = 1ul << (int)Deprel.Case;

    private static readonly uint _hyphen = WordForms.LowerHash("-");
    private static readonly FrozenSet<uint> _relative = FrozenSet.ToFrozenSet([WordForms.LowerHash("last"), WordForms.LowerHash("this"), WordForms.LowerHash("next")]);
    private static readonly FrozenDictionary<uint, int> _calendar = WordTable.Embedded("calendar").ToFrozenDictionary(p => WordForms.LowerHash(p.Key), p => p.Value);

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var arc = state.Arcs[i];
            if (arc.Relation == Deprel.Nsubj && IsTime(words, i) && HasSubjectBefore(state, i)) state.Arcs[i].Relation = Deprel.OblUnmarked;
            if (arc.Relation == Deprel.Compound && arc.Head > i && IsTime(words, i) && _relative.Contains(words[i - 1].Word)) MendBeside(state, i);
            if (arc.Head >= i) continue;
            if (arc.Relation == Deprel.Conj && words[i].Upos == Upos.Noun && !IsTime(words, i) && IsDay(words, arc.Head)) MendThing(words, state, i);
            else if (arc.Relation == Deprel.Conj && (arc.LeftRelations & Preposition) != 0 && IsDay(words, i) && !IsDay(words, arc.Head)) MendDay(words, tags, state, i);
            else if (arc.Relation is Deprel.Nmod or Deprel.NmodUnmarked && IsTime(words, i)) MendTold(words, state, i);
            else if (arc.Relation == Deprel.Nmod && (arc.LeftRelations & Preposition) == 0 && IsLength(words, state, arc.Head)) MendLong(state, i);
        }
    }

    /// <summary>"11-day" that stands as a time of its own.</summary>
    private static bool IsLength(ReadOnlySpan<ParserWord> words, ParserState state, int unit) =>
        unit > 1 && state.Arcs[unit].Relation == Deprel.OblUnmarked && words[unit].Upos == Upos.Noun && words[unit - 1].Word == _hyphen && words[unit - 2].Upos == Upos.Num;

    /// <summary>"conducting 11-day drills": what lasts so long is conducted.</summary>
    private static void MendLong(ParserState state, int thing)
    {
        var unit = state.Arcs[thing].Head;
        (state.Arcs[thing].Head, state.Arcs[thing].Relation) = (state.Arcs[unit].Head, Deprel.Obj);
        (state.Arcs[unit].Head, state.Arcs[unit].Relation) = (thing, Deprel.Compound);
    }

    /// <summary>"Last week bandits attacked": the week tells when they did, and is no part of who they are.</summary>
    private static void MendBeside(ParserState state, int time)
    {
        var subject = state.Arcs[time].Head;
        if (state.Arcs[subject].Relation is Deprel.Nsubj or Deprel.NsubjPass && state.Arcs[time - 1].Head == time) (state.Arcs[time].Head, state.Arcs[time].Relation) = (state.Arcs[subject].Head, Deprel.OblUnmarked);
    }

    /// <summary>True for a word of the calendar.</summary>
    public static bool IsTime(ReadOnlySpan<ParserWord> words, int at) => _calendar.ContainsKey(words[at].Word);

    private static bool IsDay(ReadOnlySpan<ParserWord> words, int at) =>
        IsMonth(words, at) || (words[at].Upos == Upos.Num && (IsMonth(words, at - 1) || IsMonth(words, at + 1)));

    private static bool IsMonth(ReadOnlySpan<ParserWord> words, int at) => at >= 0 && at < words.Length && _calendar.GetValueOrDefault(words[at].Word) == Month;

    /// <summary>"An officer speaking on television Thursday said": beside who says it, the day says nothing.</summary>
    private static bool HasSubjectBefore(ParserState state, int day)
    {
        for (var i = 0; i < day; i++)
            if (state.Arcs[i].Relation == Deprel.Nsubj && state.Arcs[i].Head == state.Arcs[day].Head) return true;
        return false;
    }

    /// <summary>"to stage drills on May 5, as well as a parade": what is joined is joined to what is staged.</summary>
    private static void MendThing(ReadOnlySpan<ParserWord> words, ParserState state, int thing)
    {
        var verb = state.Arcs[thing].Head;
        while (verb < words.Length && words[verb].Upos != Upos.Verb) verb = state.Arcs[verb].Head;
        if (verb >= words.Length || verb > thing) return;
        for (var i = thing - 1; i > verb; i--)
        {
            if (state.Arcs[i].Head != verb || state.Arcs[i].Relation is not (Deprel.Obj or Deprel.Nsubj)) continue;
            state.Arcs[thing].Head = i;
            return;
        }
    }

    /// <summary>"gained control over Peru, and on May 7, the rebels announced": the day is that of the second clause, and so is the "and".</summary>
    private static void MendDay(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int day)
    {
        for (var verb = day + 1; verb < words.Length; verb++)
        {
            if (words[verb].Upos != Upos.Verb || tags.Role(words[verb].Tag) != VerbRole.Finite) continue;
            if (state.Arcs[verb].Relation is not (Deprel.Parataxis or Deprel.Conj) || state.Arcs[verb].Head >= day) return;
            (state.Arcs[day].Head, state.Arcs[day].Relation) = (verb, Deprel.Obl);
            state.Arcs[verb].Relation = Deprel.Conj;
            for (var i = state.Arcs[verb].Head + 1; i < day; i++)
                if (state.Arcs[i].Head == day && state.Arcs[i].Relation is Deprel.Cc or Deprel.Punct) state.Arcs[i].Head = verb;
            return;
        }
    }

    /// <summary>Between who does it and what he does.</summary>
    private static void MendTold(ReadOnlySpan<ParserWord> words, ParserState state, int time)
    {
        var subject = state.Arcs[time].Head;
        var verb = state.Arcs[subject].Head;
        if (state.Arcs[subject].Relation is not (Deprel.Nsubj or Deprel.NsubjPass) || verb <= time || verb >= words.Length) return;
        if (state.Arcs[time].Relation == Deprel.Nmod && words[subject].Upos is not (Upos.Propn or Upos.Pron)) return;
        for (var i = time + 1; i < verb; i++)
            if (state.Arcs[i].Head != verb || state.Arcs[i].Relation is not (Deprel.Aux or Deprel.AuxPass or Deprel.Advmod or Deprel.Cop)) return;
        (state.Arcs[time].Head, state.Arcs[time].Relation) = (verb, state.Arcs[time].Relation == Deprel.Nmod ? Deprel.Obl : Deprel.OblUnmarked);
    }
}
