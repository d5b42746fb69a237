using Panj.Language;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Deeds;

/// <summary>Finds what stands in a slot of a word: subj, obj, prt (particle or adverb), comp (clause it governs), inf (one in the infinitive), mod (of a noun), aux, any (anywhere in the sentence) or a preposition.</summary>
internal static class DeedSlots
{
    private const int MaxReach = 6;

    public static IReadOnlyList<int> Fill(Clause clause, string slot) => slot switch
    {
        "subj" => clause.Subjects,
        "obj" => Objects(clause),
        "iobj" => clause.WithConjuncts(clause.Child(Deprel.Iobj)),
        "prt" => Particles(clause),
        "mod" => Children(clause, Deprel.Compound, Deprel.Amod),
        "cop" => Children(clause, Deprel.Cop, Deprel.Cop),
        "aux" => Children(clause, Deprel.Aux, Deprel.AuxPass),
        "comp" => Complements(clause),
        "inf" => [.. Complements(clause).Where(token => clause.Sentence[token].Xpos == "VB")],
        "passive" => clause.IsPassive ? [clause.Head] : [],
        "any" => [.. Enumerable.Range(0, clause.Sentence.Count)],
        _ => Prepositional(clause, slot),
    };

    /// <summary>A phrase that belongs to the verb is as often hung on its object.</summary>
    private static IReadOnlyList<int> Prepositional(Clause clause, string preposition)
    {
        var own = clause.Prepositional(preposition);
        if (own.Count > 0 || !clause.IsVerb || clause.Child(Deprel.Obj) is not (>= 0 and var theObject)) return own;
        return new Clause(clause.Sentence, theObject).Prepositional(preposition);
    }

    /// <summary>Clauses that a verb governs; an infinitive may have been hung on its object.</summary>
    private static List<int> Complements(Clause clause)
    {
        var found = Children(clause, Deprel.Xcomp, Deprel.Ccomp);
        foreach (var child in clause.Sentence.Children(clause.Head))
        {
            if (clause.Sentence[child] is { Deprel: Deprel.Advcl or Deprel.Acl, Xpos: "VB" }) found.Add(child);
            if (clause.Sentence[child].Deprel != Deprel.Obj) continue;
            foreach (var below in clause.Sentence.Children(child))
                if (clause.Sentence[below] is { Deprel: Deprel.Acl or Deprel.Xcomp or Deprel.Advcl, Xpos: "VB" }) found.Add(below);
        }

        return found;
    }

    /// <summary>Objects, two where a verb has two, or what comes next after a verb where the parser found none.</summary>
    private static IReadOnlyList<int> Objects(Clause clause)
    {
        var objects = clause.Objects;
        if (!clause.IsVerb || clause.IsPassive) return objects;
        return objects.Count == 0 ? Next(clause) : [.. objects.Union(Children(clause, Deprel.Obj, Deprel.Obj))];
    }

    /// <summary>Particles and adverbs, and what stands right behind the verb though the parser made a preposition of it ("backed out of the deal").</summary>
    private static List<int> Particles(Clause clause)
    {
        var found = Children(clause, Deprel.CompoundPrt, Deprel.Advmod);
        var next = clause.Head + 1;
        if (next < clause.Sentence.Count && clause.Sentence[next].Upos is Upos.Adp or Upos.Adv && !found.Contains(next)) found.Add(next);
        return found;
    }

    /// <summary>The noun that comes next after a verb, where the parser found no object.</summary>
    private static IReadOnlyList<int> Next(Clause verb)
    {
        for (var i = verb.Head + 1; i < Math.Min(verb.Sentence.Count, verb.Head + MaxReach); i++)
        {
            if (verb.Sentence[i].Upos is Upos.Noun && (i + 1 == verb.Sentence.Count || verb.Sentence[i + 1].Upos is not (Upos.Noun or Upos.Propn))) return [i];
            if (verb.Sentence[i].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num or Upos.Part)) return [];
        }

        return [];
    }

    private static List<int> Children(Clause clause, Deprel first, Deprel second)
    {
        var found = new List<int>();
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel == first || clause.Sentence[child].Deprel == second) found.Add(child);
        return found;
    }
}
