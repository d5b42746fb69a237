using Panj.Language;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Incidents;

/// <summary>Finds what a sentence tells of incidents.</summary>
internal sealed class ClueReader(IncidentWords words, NounClasses classes)
{
    /// <summary>A known victim or property makes an incident likelier by this.</summary>
    private const double CivilGain = .4;

    /// <summary>Rebels as authors make it likelier, regular forces less likely.</summary>
    private const double RebelGain = .1, ForcesLoss = .2;

    /// <summary>A noun that names neither side proves less by this.</summary>
    private const double NounLoss = .2;

    /// <summary>What is told of years ago counts for this part.</summary>
    private const double PastPart = .4;

    private static readonly string[] _patientCases = ["of", "against", "on", "at", "in", "near", "outside", "inside", "upon", "to", "under", "toward"];
    private static readonly string[] _placeCases = ["at", "in", "near", "outside", "inside", "against", "under", "on", "into", "to"];
    private static readonly string[] _classesBySurety = ["civil", "military", "perpetrator", "soldier", "target", "weapon"];

    private readonly ClueCondition _condition = new(classes);
    private readonly AgentReader _agents = new(classes);
    private readonly PatientReader _patients = new(classes);
    private readonly WeaponReader _weapons = new(classes);

    /// <summary>The clues of a sentence, in order, one a word.</summary>
    public List<Clue> Read(SentenceView view)
    {
        var found = new List<Clue>();
        for (var token = 0; token < view.Sentence.Count; token++)
        {
            foreach (var word in words.Of(view.Sentence[token]))
            {
                if (Read(view, token, word) is not { } clue) continue;
                found.Add(clue);
                break;
            }
        }

        return found;
    }

    private Clue? Read(SentenceView view, int token, IncidentWord word)
    {
        var clause = new Clause(view.Sentence, token);
        var (agents, patients) = clause.IsVerb ? OfVerb(clause, word) : OfNoun(clause);
        if (!_condition.Holds(view, clause, word.Use, patients)) return null;
        var (agent, patient) = (ClassOf(view, agents), ClassOf(view, patients));
        var weight = WeightOf(word, clause.IsVerb, view.IsPast, agent, patient);
        return new Clue
        {
            Type = word.Type,
            Sentence = view.Index,
            Span = clause.Token.Span,
            Weight = weight,
            IsHarm = word.Use == "harm" && weight < 1,
            IsGeneral = IsGeneral(clause),
            IsAnother = word.Use != "harm" && view.IsAnother,
            Fillers = Fillers(view, clause, word, agents, patients),
            Why = $"{clause.Token.Lemma}: {agent} > {patient}",
        };
    }

    private List<Filler> Fillers(SentenceView view, Clause clause, IncidentWord word, IReadOnlyList<int> agents, IReadOnlyList<int> patients)
    {
        var fillers = new List<Filler>();
        var hasAgent = !clause.IsVerb || clause.IsPassive || clause.Has(Deprel.Obj) || word.Use != "patient";
        if (hasAgent) foreach (var agent in agents) _agents.Read(view, agent, fillers, withSoldiers: word.Use is "core" or "patient" && clause.IsVerb && ClassOf(view, patients) is "civil" or "name");
        foreach (var accused in Accused(clause)) _agents.ReadAccused(view, accused, fillers);
        foreach (var patient in patients) _patients.Read(view, patient, fillers);
        _patients.ReadPersonsUnder(view, clause.Head, fillers);
        fillers.AddRange(_weapons.Read(view, clause.Head, word.Type == IncidentType.Bombing));
        return fillers;
    }

    private static (IReadOnlyList<int> Agents, IReadOnlyList<int> Patients) OfVerb(Clause clause, IncidentWord word)
    {
        if (word.Use == "fire") return (clause.Subjects, [.. clause.Objects.Concat(SetAlight(clause))]);
        if (word.Type != IncidentType.Bombing || clause.Token.Lemma is "bomb" or "dynamite" or "firebomb" or "blow") return (clause.Subjects, clause.Objects);
        return (clause.IsPassive || clause.Has(Deprel.Obj) ? clause.Subjects : [], [.. _placeCases.SelectMany(clause.Prepositional)]);
    }

    /// <summary>What is set fire to, on whichever of the two words the tree hangs it.</summary>
    private static IEnumerable<int> SetAlight(Clause clause) =>
        clause.Objects.SelectMany(thing => new Clause(clause.Sentence, thing).Prepositional("to")).Concat(clause.Prepositional("to"));

    /// <summary>Of a noun the "by" phrase and the subject of its verb do it; a possessor does an attack but suffers a murder.</summary>
    private (IReadOnlyList<int> Agents, IReadOnlyList<int> Patients) OfNoun(Clause clause)
    {
        var agents = new List<int>(clause.Prepositional("by"));
        var patients = new List<int>(_patientCases.SelectMany(clause.Prepositional));
        if (patients.Count == 0 && ByOrder(clause) is >= 0 and var next) patients.Add(next);
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel is Deprel.Acl or Deprel.AclRelcl && new Clause(clause.Sentence, child) is { IsPassive: true } done) agents.AddRange(done.Subjects);
        if (clause.Child(Deprel.NmodPoss) is >= 0 and var owner) (classes.Is(clause.Sentence, clause.Head, "taken") ? patients : agents).Add(owner);
        if (clause.Governor is { IsVerb: true } verb && clause.Token.Deprel is Deprel.Obj or Deprel.NsubjPass)
        {
            if (!classes.Is(clause.Sentence, verb.Head, "saying")) agents.AddRange(verb.Subjects);
            if (verb.Token.Lemma is "attribute") agents.AddRange(verb.Prepositional("to"));
            if (verb.Token.Lemma is "blame") agents.AddRange(verb.Prepositional("on"));
        }

        return (agents, patients);
    }

    /// <summary>The last noun of the run after "of", where the tree has it hang elsewhere; -1 for none.</summary>
    private static int ByOrder(Clause noun)
    {
        var sentence = noun.Sentence;
        var at = noun.Head + 2;
        if (at >= sentence.Count || !_patientCases.Contains(sentence[at - 1].Lemma)) return -1;
        while (at < sentence.Count && sentence[at].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det) at++;
        return sentence[at - 1].Upos is Upos.Noun or Upos.Propn ? at - 1 : -1;
    }

    /// <summary>Those whom a verb above ties to it: "accused of", "participated in".</summary>
    private IReadOnlyList<int> Accused(Clause clause)
    {
        if (clause.Governor is not { } above || !classes.Is(clause.Sentence, above.Head, "accusing") || clause.Token.Deprel is not (Deprel.Obl or Deprel.Nmod or Deprel.Advcl or Deprel.Xcomp or Deprel.Acl or Deprel.Obj)) return [];
        if (clause.Token.Deprel == Deprel.Obj && !classes.Is(clause.Sentence, above.Head, "committing")) return [];
        if (above is { Token.Deprel: Deprel.Advcl or Deprel.Xcomp or Deprel.Obl or Deprel.Acl, Governor: { IsVerb: true } charge } && classes.Is(clause.Sentence, above.Head, "committing") && classes.Is(clause.Sentence, charge.Head, "accusing")) return charge.Objects;
        if (!above.IsVerb) return above.Subjects;
        return classes.Is(clause.Sentence, above.Head, "committing") ? above.Subjects : above.Objects;
    }

    /// <summary>Fighting among the armed proves nothing.</summary>
    private static double WeightOf(IncidentWord word, bool isVerb, bool isPast, string agent, string patient)
    {
        if (patient is "perpetrator" or "soldier" or "military") return 0;
        if (word.Use == "harm" && agent == "perpetrator" && patient == "target") return 1;
        var alone = isVerb || patient != "nobody" || agent != "nobody" ? 0 : NounLoss;
        var gain = (patient is "name" or "civil" or "target" ? CivilGain : 0) + (agent is "perpetrator" ? RebelGain : agent is "military" or "soldier" ? -ForcesLoss : 0);
        return (isPast ? word.Weight * PastPart : word.Weight) + gain - alone;
    }

    private static bool IsGeneral(Clause clause)
    {
        var predicate = clause is { IsVerb: false, Governor: { IsVerb: true } verb } ? verb : clause;
        if (Negation.Of(predicate)) return true;
        foreach (var child in predicate.Sentence.Children(predicate.Head))
            if (predicate.Sentence[child] is { Deprel: Deprel.Aux, Xpos: "MD" }) return true;
        return !clause.IsVerb && clause.Token.Xpos is "NNS" or "NNPS" && !clause.Has(Deprel.Nummod) && !clause.Has(Deprel.Det);
    }

    private string ClassOf(SentenceView view, IReadOnlyList<int> tokens)
    {
        if (tokens.Count == 0) return "nobody";
        if (tokens.Any(token => view.PersonsOf(token).Any())) return "name";
        foreach (var token in tokens)
            foreach (var name in _classesBySurety)
                if (classes.Is(view.Sentence, token, name)) return name;
        return "other";
    }
}
