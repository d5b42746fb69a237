using Panj.Language;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Events.Triggers;

/// <summary>Finds the tokens that fill a slot of a trigger.</summary>
internal static class SlotFinder
{
    /// <summary>Nouns inside one another, of which the innermost may be taken for the subject.</summary>
    private const int MostNested = 5;

    /// <summary>Tokens in the slot, conjuncts included; see <see cref="RoleSlot"/> and <see cref="Condition"/> for the slots.</summary>
    public static IReadOnlyList<int> Fill(SentenceNotes notes, Clause clause, Clause? support, string slot) => Counted(notes, Found(notes, clause, support, slot));

    /// <summary>"dozens of protesters": who is counted, before the count.</summary>
    private static IReadOnlyList<int> Counted(SentenceNotes notes, IReadOnlyList<int> tokens) =>
        tokens.Any(token => CountedBy(notes, token) >= 0) ? [.. tokens.SelectMany(token => CountedBy(notes, token) is >= 0 and var counted ? [counted, token] : (IEnumerable<int>)[token])] : tokens;

    private static int CountedBy(SentenceNotes notes, int count) =>
        (notes.Sentence[count].Xpos == "CD" || WordClasses.Standard.Contains("count", notes.Sentence[count].Lemma.ToLowerInvariant())) && notes.PartyAt(count) is null && new Clause(notes.Sentence, count).Prepositional("of") is [var counted, ..] && notes.Sentence[counted].Upos is Upos.Noun or Upos.Propn ? counted : -1;

    private static IReadOnlyList<int> Found(SentenceNotes notes, Clause clause, Clause? support, string slot) => slot switch
    {
        "subj" => clause.IsVerb ? SubjectsOf(notes, clause) : SupportSubjects(notes, clause, support),
        "obj" => ObjectsOf(notes, clause),
        "iobj" => One(clause, Deprel.Iobj),
        "poss" => One(clause, Deprel.NmodPoss),
        "mod" => Modifiers(clause),
        "prt" => One(clause, Deprel.CompoundPrt),
        "adv" => Children(clause, Deprel.Advmod, Deprel.CompoundPrt),
        "comp" => Complements(clause),
        "comp.neg" => [.. Children(clause, Deprel.Xcomp, Deprel.Ccomp).Where(child => Status.Negation.Of(new Clause(clause.Sentence, child)))],
        "comp.obj" => OfComplements(clause, complement => complement.Objects),
        "comp.subj" => OfComplements(clause, complement => complement.WithConjuncts(complement.Child(Deprel.Nsubj, Deprel.NsubjPass))),
        "comp.to" => OfComplements(clause, complement => complement.Prepositional("to")),
        "purpose" => Purposes(clause),
        "sup" => support is { } leaned ? [leaned.Head] : [],
        "sup.subj" => support is { } shared ? SubjectsOf(notes, shared) : [],
        "sup.victim" => support is { } harm && WordClasses.Standard.Contains("harm", harm.Token.Lemma) ? VictimsOf(notes, harm) : [],
        "sup.agent" => support is { } blow && clause.Token.Deprel is Deprel.Obl or Deprel.Nmod && WordClasses.Standard.Contains("harm", blow.Token.Lemma) && !IsSufferedBySubject(blow) ? SubjectsOf(notes, blow) : [],
        "gov" => clause.Token.Deprel == Deprel.Obj && clause.Token.Head >= 0 ? [clause.Token.Head] : [],
        "gov.subj" => OccasionOf(clause) is { } verb ? SubjectsOf(notes, verb) : [],
        "said" => clause.Token.Deprel == Deprel.Ccomp && clause.Token.Head >= 0 ? [clause.Token.Head] : [],
        "said.subj" => clause.Token.Deprel == Deprel.Ccomp && clause.Governor is { } saying ? SubjectsOf(notes, saying) : [],
        _ when slot.IndexOf('.') is > 0 and var dot => [.. Fill(notes, clause, support, slot[..dot]).SelectMany(noun => Fill(notes, new Clause(clause.Sentence, noun), null, slot[(dot + 1)..]))],
        _ => Oblique(notes, clause, support, slot),
    };

    /// <summary>"raised it in a meeting", "spoke after talks": the verb that is told to have happened at or after what the noun names.</summary>
    private static Clause? OccasionOf(Clause noun)
    {
        if (noun.IsVerb || noun.Child(Deprel.Case) is not (>= 0 and var preposition) || !WordClasses.Standard.Contains("occasionmark", noun.Sentence[preposition].Lemma)) return null;
        var above = noun.Token.Deprel == Deprel.Nmod && noun.Governor is { Token.Deprel: Deprel.Obj } thing ? thing : noun;
        return above.Token.Deprel is Deprel.Obl or Deprel.Obj && above.Governor is { IsVerb: true } verb ? verb : null;
    }

    private static IReadOnlyList<int> SubjectsOf(SentenceNotes notes, Clause verb)
    {
        var byTree = verb.Subjects;
        if (verb.IsPassive && (byTree.Count > 0 || !ShallowArguments.FollowsComma(verb))) return byTree;
        if (byTree.Any(token => notes.PartyAt(token) is not null || (notes.Sentence[token].Head == verb.Head && CountedBy(notes, token) is >= 0 and var counted && notes.PartyAt(counted) is not null))) return byTree;
        return ShallowArguments.Subjects(notes, verb) is { Count: > 0 } byOrder && !byTree.Any(token => IsSomebodyElse(notes.Sentence, token, byOrder)) && !byOrder.Any(party => notes.PlaceAt(party) is not null && IsWhereabouts(notes.Sentence, party, byTree)) ? [.. byOrder, .. byTree.Where(token => !byOrder.Contains(token) && CountedBy(notes, token) < 0)] : byTree;
    }

    /// <summary>"They shot a guard and seized a lorry", "according to Chad, 820,000 have fled": whoever the subject is, it is nobody whom something is done to, and no one who tells it.</summary>
    private static bool IsSomebodyElse(Sentence sentence, int subject, IReadOnlyList<int> byOrder) => sentence[subject].Xpos switch
    {
        "CD" => true,
        "NN" or "NNS" => byOrder.All(party => IsCutOff(sentence, party, subject)),
        "PRP" => sentence[subject].Lemma is "they" or "he" or "she" && byOrder.All(party => sentence[party].Deprel is Deprel.Obj or Deprel.Iobj),
        _ => false,
    };

    /// <summary>"We are in the town, the enemy has fled": another verb stands between.</summary>
    private static bool IsCutOff(Sentence sentence, int party, int subject)
    {
        for (var i = party + 1; i < subject; i++)
            if (sentence[i] is { Upos: Upos.Aux, Deprel: Deprel.Cop }) return true;
        return false;
    }

    /// <summary>"Fire from Peru killed two", "fighting in the town, near the border with Peru, began": where the subject came from or lies did nothing itself.</summary>
    private static bool IsWhereabouts(Sentence sentence, int party, IReadOnlyList<int> subjects)
    {
        var isPlace = false;
        var at = party;
        for (var step = 0; step < MostNested && sentence[at] is { Deprel: Deprel.Nmod or Deprel.Appos or Deprel.Compound, Head: >= 0 and var noun }; step++, at = noun)
        {
            isPlace |= new Clause(sentence, at).Child(Deprel.Case) is >= 0 and var preposition && WordClasses.Standard.Contains("whereabouts", sentence[preposition].Lemma);
            if (isPlace && subjects.Contains(noun)) return true;
        }

        return false;
    }

    /// <summary>Who is killed or hurt by the verb, who dies or loses men included.</summary>
    private static IReadOnlyList<int> VictimsOf(SentenceNotes notes, Clause harm) =>
        IsSufferedBySubject(harm) ? SubjectsOf(notes, harm) : ObjectsOf(notes, harm);

    private static bool IsSufferedBySubject(Clause harm) => WordClasses.Standard.Contains("intransitive", harm.Token.Lemma) || WordClasses.Standard.Contains("undergoing", harm.Token.Lemma);

    private static IReadOnlyList<int> ObjectsOf(SentenceNotes notes, Clause verb)
    {
        var byTree = verb.Objects;
        if (byTree.Count > 0 || !verb.IsPassive) return byTree;
        return ShallowArguments.Subjects(notes, verb);
    }

    /// <summary>Who "launched an attack"; who "suffered an attack" did nothing.</summary>
    private static IReadOnlyList<int> SupportSubjects(SentenceNotes notes, Clause noun, Clause? support) =>
        support is { } undergone && WordClasses.Standard.Contains("undergoing", undergone.Token.Lemma) && WordClasses.Standard.Contains("event-violence", noun.Token.Lemma) ? []
        : support is { } verb && noun.Token.Deprel is Deprel.Obj or Deprel.Conj || (support is not null && noun.Has(Deprel.Cc)) ? SubjectsOf(notes, support.Value)
        : support is { IsPassive: true } passive ? passive.Subjects
        : IsState(noun) ? noun.Subjects
        : [];

    /// <summary>"Troops are on alert", "the two are in talks": who is told to be in it.</summary>
    private static bool IsState(Clause noun) => noun.Has(Deprel.Cop) && noun.Child(Deprel.Case) is >= 0 and var preposition && noun.Sentence[preposition].Lemma is "on" or "in";

    /// <summary>What is said by a preposition may hang on the noun or, the parser or writer willing, on its support verb ("held talks with").</summary>
    private static IReadOnlyList<int> Oblique(SentenceNotes notes, Clause clause, Clause? support, string preposition)
    {
        var own = clause.Prepositional(preposition);
        if (support is { IsVerb: false } work && preposition is "by" or "of" && WordClasses.Standard.Contains("handiwork", work.Token.Lemma)) return preposition == "by" ? work.Prepositional("of") : own; // "the attack was the work of rebels"
        if (own.Any(token => notes.PartyAt(token) is not null || notes.PlaceAt(token) is not null)) return own;
        if (support is { } verb && !IsOfOthers(verb, preposition) && verb.Prepositional(preposition) is { Count: > 0 } onVerb && !onVerb.Contains(clause.Head)) return onVerb;
        if (!clause.IsVerb) return own;
        if (own.Count > 0 && clause.Child(Deprel.Obj) < 0) return own;
        var onObject = ObjectOrMeans(clause, preposition) is >= 0 and var theObject ? new Clause(clause.Sentence, theObject).Prepositional(preposition) : own;
        if (onObject.Count > 0 || own.Count > 0) return [.. own, .. onObject.Except(own)];
        return ShallowArguments.Prepositional(notes, clause, preposition);
    }

    /// <summary>"The raid was condemned by Peru": who judges, tells or stops what happened did not do it.</summary>
    private static bool IsOfOthers(Clause verb, string preposition) =>
        preposition == "by" && verb.IsPassive && WordClasses.Standard.Contains("regarding", verb.Token.Lemma);

    /// <summary>"discussed trade with", "spoke by phone with": the noun that a phrase of the verb may have been hung on.</summary>
    private static int ObjectOrMeans(Clause verb, string preposition) =>
        verb.Child(Deprel.Obj) is >= 0 and var theObject ? theObject : preposition == "with" ? verb.Child(Deprel.Obl) : -1;

    private static IReadOnlyList<int> One(Clause clause, Deprel relation) => clause.WithConjuncts(clause.Child(relation));

    private static List<int> Modifiers(Clause clause)
    {
        var found = Children(clause, Deprel.Amod, Deprel.Compound);
        for (var i = 0; i < found.Count; i++)
            foreach (var child in clause.Sentence.Children(found[i]))
                if (clause.Sentence[child].Deprel is Deprel.Conj or Deprel.Compound or Deprel.Amod or Deprel.OblUnmarked && !found.Contains(child)) found.Add(child);
        return found;
    }

    private static List<int> Children(Clause clause, Deprel first, Deprel second)
    {
        var found = new List<int>();
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel == first || clause.Sentence[child].Deprel == second) found.Add(child);
        return found;
    }

    /// <summary>Complements of a verb, and the infinitive that the parser hung on its object ("ordered the army to withdraw").</summary>
    private static List<int> Complements(Clause clause)
    {
        var found = Children(clause, Deprel.Xcomp, Deprel.Ccomp);
        if (found.Count == 0 && clause.Child(Deprel.Obj) is >= 0 and var theObject)
            found.AddRange(Children(new Clause(clause.Sentence, theObject), Deprel.Acl, Deprel.Xcomp).Concat(Told(clause, theObject)).Where(child => clause.Sentence[child].Xpos == "VB"));
        return found;
    }

    /// <summary>"instructed the agencies to review security": what somebody is told to do is no purpose of the telling.</summary>
    private static List<int> Told(Clause clause, int addressee) =>
        WordClasses.Standard.Contains("instructing", clause.Token.Lemma) ? [.. Children(clause, Deprel.Advcl, Deprel.Advcl).Where(child => child > addressee)] : [];

    /// <summary>"gathered to protest": the infinitive that tells what for, wherever the parser hung it.</summary>
    private static List<int> Purposes(Clause clause) =>
        [.. Children(clause, Deprel.Obj, Deprel.Obl).Prepend(clause.Head)
            .SelectMany(token => clause.Sentence.Children(token))
            .Where(child => clause.Sentence[child] is { Xpos: "VB", Deprel: Deprel.Advcl or Deprel.Xcomp or Deprel.Acl })];

    private static List<int> OfComplements(Clause clause, Func<Clause, IReadOnlyList<int>> slot) =>
        [.. Children(clause, Deprel.Xcomp, Deprel.Ccomp).SelectMany(child => slot(new Clause(clause.Sentence, child)))];
}
