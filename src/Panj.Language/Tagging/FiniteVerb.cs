using System.Collections.Frozen;
using Panj.Language.Models;
using Panj.Language.Parsing;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>
/// Gives a clause its finite verb: past tense and participle look alike ("fighters swept into the city."), and a full sentence, or what somebody
/// said, without any finite verb most likely lost it where the scores were closest.
/// </summary>
/// <param name="tags">Meaning of the labels.</param>
/// <param name="sayers">Verb forms that mostly govern a clause, by hash.</param>
internal sealed class FiniteVerb(TagSet tags, SparseModel sayers)
{
    private const int ShortestSentence = 4;
    private const int LongestAddressee = 12;

    /// <summary>Tokens from an auxiliary to its participle.</summary>
    private const int LongestVerbGroup = 5;

    /// <summary>Tokens from "had" to the noun that is told to have been.</summary>
    private const int LongestPredicate = 8;

    private const ulong Article = 1ul << (int)Deprel.Det;
    private const ulong Content = 1ul << (int)Deprel.Ccomp;
    private const ulong Complements = Content | (1ul << (int)Deprel.Xcomp) | (1ul << (int)Deprel.Advcl);
    private const ulong Copula = 1ul << (int)Deprel.Cop;
    private const ulong Object = 1ul << (int)Deprel.Obj;
    private const ulong Subject = 1ul << (int)Deprel.Nsubj;
    private const ulong Auxiliaries = (1ul << (int)Deprel.Aux) | (1ul << (int)Deprel.AuxPass) | (1ul << (int)Deprel.Cop);

    private static readonly FrozenSet<uint> _hurt = WordTable.Embedded("hurt-participles").Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();

    private static readonly FrozenSet<uint> _past = WordTable.Embedded("past-forms").Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();

    private static readonly FrozenSet<uint> _deeds = WordTable.Embedded("headline-deeds").Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();
    private static readonly FrozenSet<uint> _doers = WordTable.Embedded("headline-doers").Keys.Select(word => WordForms.LowerHash(word)).ToFrozenSet();

    private static readonly uint _shot = WordForms.LowerHash("shot");
    private static readonly uint _dead = WordForms.LowerHash("dead");

    private readonly byte _pastTense = Verb(tags, "VBD");
    private readonly byte _present = Verb(tags, "VBP");
    private readonly byte _participle = Verb(tags, "VBN");
    private readonly byte _noun = (byte)Enumerable.Range(0, tags.Count).First(label => tags.Upos(label) == Upos.Noun && tags.Xpos(label) == "NN");

    private readonly int[] _finite = [.. Enumerable.Range(0, tags.Count).Where(label => tags.Upos(label) == Upos.Verb && tags.Role(label) == VerbRole.Finite)];

    /// <summary>How far, in units of score, a finite reading may lie behind the one that was chosen.</summary>
    public int Reach { get; init; } = 100;

    /// <summary>How much further behind a noun, where a participle would be the rarer thing ("warplanes bombed villages").</summary>
    public int ReachBehindNoun { get; init; } = 2000;

    /// <summary>How far in a clause that "that" opens, which must have a verb.</summary>
    public int ReachBehindThat { get; init; } = 1000;

    /// <summary>How far behind an adjective or a noun that follows the verb to be, but for words that say what was done to somebody.</summary>
    public int ReachOfPassive { get; init; } = 1000;

    /// <summary>The engine's rule, with the embedded list of verbs.</summary>
    public static FiniteVerb Embedded(TagSet tags) => new(tags, new SparseModel(ModelReader.Embedded("clauses.bin")));

    /// <summary>Mends the labels of one sentence in place.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="hasStop">It ends in a full stop.</param>
    /// <param name="labels">What the tagger chose.</param>
    /// <param name="work">Where its scores are.</param>
    public void Mend(ReadOnlySpan<WordForm> words, bool hasStop, Span<byte> labels, TaggerWork work)
    {
        for (var i = 1; i + 1 < labels.Length; i++)
            if (tags.Xpos(labels[i]) == "VBD" && IsModifier(labels, i)) labels[i] = _participle;
            else if (HasObjectBehind(labels, i) && !work.Classes[i].IsSure) labels[i] = _pastTense;
            else if (words[i].Lower == _shot && words[i + 1].Lower == _dead && tags.Xpos(labels[i]) == "NN" && IsNominal(labels[i - 1])) labels[i] = _pastTense; // "Gunmen shot dead two"
        for (var i = 0; i + 2 < labels.Length; i++)
            if (IsDoing(labels, i)) (labels[i], labels[i + 1]) = (_noun, tags.Xpos(labels[i + 1]) == "VBN" ? _pastTense : labels[i + 1]);
        if (!hasStop && labels.Length >= ShortestSentence && !HasFinite(labels)) MendHeadline(words, labels);
        if (hasStop && labels.Length >= ShortestSentence && !HasFinite(labels)) Mend((1, labels.Length - 1), Reach, labels, work);
        for (var i = 1; i + 2 < labels.Length; i++)
            if (IsSaid(words, labels, i)) MendClause(PastAddressee(i + 1, labels), labels, work);
    }

    /// <summary>
    /// Calls a participle that a tree gives a subject and no auxiliary a past tense, where it may be one ("soldiers crossed the river"), a present whose form is a past ("guards shot
    /// dead two"), a noun with subject and object a verb ("troops exchange gunfire"), an adjective with both that may be a participle a past tense ("the attack injured two"), an adjective
    /// with the auxiliary of a passive a participle ("two were wounded"), and joins what somebody said next to the first saying ("said that rebels hold the town and warned of more").
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="state">The finished tree.</param>
    /// <param name="labels">What the tagger chose.</param>
    /// <param name="work">Where its scores are.</param>
    public void MendByTree(ReadOnlySpan<WordForm> words, ParserState state, Span<byte> labels, TaggerWork work)
    {
        for (var i = 0; i < labels.Length; i++)
            if (tags.Xpos(labels[i]) == "VBN" && !work.Classes[i].IsSure && HasSubjectAlone(state.Arcs[i].LeftRelations)) labels[i] = _pastTense;
            else if (tags.Xpos(labels[i]) == "VBD" && IsReduced(i, state.Arcs[i])) labels[i] = _participle;
            else if (tags.Xpos(labels[i]) == "VBP" && _past.Contains(words[i].Lower)) labels[i] = _pastTense;
            else if (IsPassive(labels[i], state.Arcs[i])) labels[i] = _participle;
            else if (IsHurtToo(i, words, state)) MendPassive(i, state, labels);
            else if (tags.Xpos(labels[i]) is "NN" or "NNS" && IsActing(i, state, work)) labels[i] = Likeliest(work.Scores(i));
            else if (tags.Xpos(labels[i]) == "JJ" && IsActing(i, state, work) && IsMaybeParticiple(i, words, labels, work)) labels[i] = _pastTense;
            else if (IsDescribed(i, state, labels) && !work.Classes[i].IsSure && IsMaybeParticiple(i, words, labels, work)) MendPassive(i, state, labels);
        for (var i = 2; i < labels.Length; i++)
            if (state.Arcs[i].Relation == Deprel.Conj && (sayers.Best(words[i].Lower) >= 0 || (state.Arcs[i].RightRelations & Content) != 0) && SayingBefore(i, state, labels) is >= 0 and var saying) state.Arcs[i].Head = saying;
    }

    // "a soldier was injured", "has been shot": what is told of him behind "was" may well be a participle; who "is committed to help" is described.
    private bool IsDescribed(int at, ParserState state, Span<byte> labels) =>
        (tags.Upos(labels[at]) == Upos.Adj || tags.Xpos(labels[at]) == "NN") && (state.Arcs[at].LeftRelations & (Subject | Copula | Article)) == (Subject | Copula) && (state.Arcs[at].RightRelations & Complements) == 0;

    // "troops exchange gunfire": the tree gives it who does it and to whom.
    private static bool IsActing(int at, ParserState state, TaggerWork work) =>
        !work.Classes[at].IsSure && HasSubjectAlone(state.Arcs[at].LeftRelations) && (state.Arcs[at].RightRelations & Object) != 0;

    private bool IsMaybeParticiple(int at, ReadOnlySpan<WordForm> words, Span<byte> labels, TaggerWork work) =>
        _hurt.Contains(words[at].Lower) || work.Scores(at)[labels[at]] - work.Scores(at)[_participle] < ReachOfPassive;

    // "nine were killed and seven others injured"
    private static bool IsHurtToo(int at, ReadOnlySpan<WordForm> words, ParserState state) =>
        state.Arcs[at].Relation == Deprel.Conj && _hurt.Contains(words[at].Lower) && state.Arcs[at].Head < at && (state.Arcs[state.Arcs[at].Head].LeftRelations & (1ul << (int)Deprel.AuxPass)) != 0
        && HasSubjectAlone(state.Arcs[at].LeftRelations) && (state.Arcs[at].RightRelations & Object) == 0;

    private void MendPassive(int at, ParserState state, Span<byte> labels)
    {
        labels[at] = _participle;
        for (var i = 0; i < at; i++)
            if (state.Arcs[i].Head != at) continue;
            else if (state.Arcs[i].Relation == Deprel.Cop) state.Arcs[i].Relation = Deprel.AuxPass;
            else if (state.Arcs[i].Relation == Deprel.Nsubj) state.Arcs[i].Relation = Deprel.NsubjPass;
    }

    private byte Likeliest(ReadOnlySpan<int> scores)
    {
        var best = _finite[0];
        foreach (var label in _finite)
            if (scores[label] > scores[best]) best = label;
        return (byte)best;
    }

    // A past tense goes on with the past tense that governs the present one, or the one past before it, in front of it.
    private int SayingBefore(int joined, ParserState state, Span<byte> labels)
    {
        var content = state.Arcs[joined].Head;
        if (!IsTold(joined, state, labels) || content >= joined || state.Arcs[content].Relation != Deprel.Ccomp || !(tags.Xpos(labels[content]) is "VBZ" or "VBP" || IsPastPerfect(content, state, labels))) return -1;
        if ((state.Arcs[joined].LeftRelations & Subject) != 0) return -1;
        var saying = state.Arcs[content].Head;
        return saying < content && tags.Xpos(labels[saying]) == "VBD" ? saying : -1;
    }

    // "and denied that": behind "had been" the tagger takes it for a participle.
    private bool IsTold(int joined, ParserState state, Span<byte> labels) =>
        tags.Xpos(labels[joined]) == "VBD" || (tags.Xpos(labels[joined]) == "VBN" && (state.Arcs[joined].RightRelations & Content) != 0 && (state.Arcs[joined].LeftRelations & Auxiliaries) == 0);

    // "said the drone had been on a mission and denied that": what is told as past before the saying is not joined by it.
    private bool IsPastPerfect(int content, ParserState state, Span<byte> labels)
    {
        for (var i = Math.Max(0, content - LongestPredicate); i < content; i++)
            if (state.Arcs[i].Head == content && state.Arcs[i].Relation == Deprel.Aux && tags.Xpos(labels[i]) == "VBD") return true;
        return false;
    }

    private static byte Verb(TagSet tags, string xpos) => (byte)Enumerable.Range(0, tags.Count).First(label => tags.Upos(label) == Upos.Verb && tags.Xpos(label) == xpos);

    // "two were wounded", "four were killed and nine kidnapped", "four were killed and nine wounded"
    private bool IsPassive(byte label, in Arc arc) =>
        (tags.Upos(label) == Upos.Adj && (arc.LeftRelations & (1ul << (int)Deprel.AuxPass)) != 0)
        || ((tags.Xpos(label) == "VBD" || tags.Upos(label) == Upos.Adj) && arc.Relation == Deprel.Conj && (arc.LeftRelations & (Subject | Auxiliaries | (1ul << (int)Deprel.NsubjPass))) == 1ul << (int)Deprel.NsubjPass);

    // "the ten kidnapped in May": what hangs on a noun before it without a subject is no past tense; with an object ("a man placed a bomb") the tree is at fault.
    private static bool IsReduced(int at, in Arc arc) =>
        arc.Relation == Deprel.Acl && arc.Head < at && !HasSubjectAlone(arc.LeftRelations) && (arc.RightRelations & (1ul << (int)Deprel.Obj)) == 0;

    private static bool HasSubjectAlone(ulong relations) => (relations & Subject) != 0 && (relations & Auxiliaries) == 0;

    // "Gunmen ambush army convoy", "Bandits From Chad Kill 6 Guards": a headline without a verb has it in a noun behind a plural that names a deed as often.
    private void MendHeadline(ReadOnlySpan<WordForm> words, Span<byte> labels)
    {
        for (var i = 1; i + 1 < labels.Length; i++)
        {
            if (tags.Xpos(labels[i]) is not ("NN" or "NNP") || !_deeds.Contains(words[i].Lower) || !(tags.Xpos(labels[i - 1]) is "NNS" or "NNPS" || _doers.Contains(words[i - 1].Lower) || tags.Upos(labels[i + 1]) == Upos.Num)) continue;
            if (IsNominal(labels[i + 1]) || tags.Upos(labels[i + 1]) is Upos.Adj or Upos.Det) labels[i] = _present;
            return;
        }
    }

    // "Fighting broke out", "after shelling resumed": what goes on with a finite verb at once is done by nobody that is named, as a noun is.
    private bool IsDoing(Span<byte> labels, int at) =>
        tags.Xpos(labels[at]) == "VBG" && (at == 0 || tags.Upos(labels[at - 1]) is Upos.Punct or Upos.Sconj) && tags.Upos(labels[at + 1]) == Upos.Verb
        && (tags.Xpos(labels[at + 1]) is "VBD" or "VBZ" || (tags.Xpos(labels[at + 1]) == "VBN" && tags.Upos(labels[at + 2]) is Upos.Adp or Upos.Adv));

    // "a group of hooded men": no past tense stands between a preposition or article and its noun.
    private bool IsModifier(Span<byte> labels, int at) =>
        at + 1 < labels.Length && tags.Upos(labels[at - 1]) is Upos.Adp or Upos.Det && tags.Upos(labels[at + 1]) is Upos.Noun or Upos.Propn;

    // "one strike engaged two units": a participle behind a noun and without an auxiliary has no object.
    private bool HasObjectBehind(Span<byte> labels, int at)
    {
        if (!IsParticipleBehindNoun(labels, at) || !(tags.Upos(labels[at + 1]) is Upos.Det or Upos.Num || tags.Xpos(labels[at + 1]) == "PRP$")) return false;
        for (var i = Math.Max(0, at - LongestVerbGroup); i < at; i++)
            if (tags.Upos(labels[i]) == Upos.Aux) return false;
        return true;
    }

    // Somebody says something: `"We go," said the man accused of it` says nothing after the verb.
    private bool IsSaid(ReadOnlySpan<WordForm> words, Span<byte> labels, int at) =>
        tags.Upos(labels[at]) == Upos.Verb && tags.Role(labels[at]) == VerbRole.Finite && (IsNominal(labels[at - 1]) || tags.Upos(labels[at - 1]) == Upos.Adj) && sayers.Best(words[at].Lower) >= 0;

    // "told the news agency that the group controls the border": what is said begins behind whom it is said to.
    private int PastAddressee(int first, Span<byte> labels)
    {
        var at = first;
        while (at < labels.Length && at - first < LongestAddressee && (IsNominal(labels[at]) || tags.Upos(labels[at]) is Upos.Det or Upos.Adj || tags.Xpos(labels[at]) is "HYPH")) at++;
        return at < labels.Length && tags.Upos(labels[at]) == Upos.Sconj ? at : first;
    }

    private void MendClause(int first, Span<byte> labels, TaggerWork work)
    {
        var reach = tags.Upos(labels[first]) == Upos.Sconj ? ReachBehindThat : Reach;
        if (reach == ReachBehindThat) first++;
        if (first >= labels.Length || !(IsNominal(labels[first]) || tags.Upos(labels[first]) is Upos.Det or Upos.Adj)) return;
        var end = first;
        while (end < labels.Length && tags.Role(labels[end]) == VerbRole.None && tags.Upos(labels[end]) != Upos.Punct) end++;
        if (end == labels.Length || tags.Role(labels[end]) != VerbRole.Finite) Mend((first + 1, end), reach, labels, work);
    }

    private void Mend((int First, int End) clause, int reach, Span<byte> labels, TaggerWork work)
    {
        var (at, label, gap) = (-1, 0, reach);
        for (var i = clause.First; i < clause.End; i++)
        {
            if (work.Classes[i].IsSure || IsModifier(labels, i)) continue;
            var scores = work.Scores(i);
            var chosen = scores[labels[i]] - (IsParticipleBehindNoun(labels, i) || IsPluralBeforeInfinitive(labels, i) ? ReachBehindNoun : 0);
            foreach (var finite in _finite)
                if (chosen - scores[finite] < gap) (at, label, gap) = (i, finite, chosen - scores[finite]);
        }

        if (at >= 0) labels[at] = (byte)label;
        else if (reach == Reach) MendTransitive(clause, labels);
    }

    // "men kidnapped a mayor": with an object behind it, even a word that is nearly always a participle is none.
    private void MendTransitive((int First, int End) clause, Span<byte> labels)
    {
        for (var i = clause.First; i + 1 < clause.End; i++)
            if (IsParticipleBehindNoun(labels, i) && (IsNominal(labels[i + 1]) || tags.Upos(labels[i + 1]) == Upos.Det))
            {
                labels[i] = _pastTense;
                return;
            }
    }

    private bool IsParticipleBehindNoun(Span<byte> labels, int at) => tags.Xpos(labels[at]) == "VBN" && IsNominal(labels[at - 1]);

    // "the state plans to hold drills": no plural of a name goes on with an infinitive as often as its verb does.
    private bool IsPluralBeforeInfinitive(Span<byte> labels, int at) =>
        tags.Xpos(labels[at]) == "NNS" && IsNominal(labels[at - 1]) && at + 2 < labels.Length && tags.Xpos(labels[at + 1]) == "TO" && tags.Xpos(labels[at + 2]) == "VB";

    private bool IsNominal(byte label) => tags.Upos(label) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    private bool IsCommand(Span<byte> labels, int at) => tags.Xpos(labels[at]) == "VB" && (at == 0 || tags.Xpos(labels[at - 1]) != "TO");

    private bool HasFinite(Span<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (tags.Role(labels[i]) == VerbRole.Finite || IsCommand(labels, i)) return true;
        return false;
    }
}
