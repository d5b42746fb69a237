using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Syntax;

/// <summary>A predicate of a sentence, seen with its arguments: voice undone, shared subjects found, light verbs looked through.</summary>
internal readonly record struct Clause(Sentence Sentence, int Head)
{
    /// <summary>Climbing and descending stop here, so that a degenerate tree costs no more than this a step.</summary>
    private const int MaxSteps = 12;

    public Token Token => Sentence[Head];

    public bool IsVerb => Token.Upos is Upos.Verb or Upos.Aux;

    /// <summary>True for "its invasion" in "faces sanctions for its invasion": what somebody is praised or punished for was before.</summary>
    public bool IsGround =>
        !IsVerb && Has(Deprel.NmodPoss) && Child(Deprel.Case) is >= 0 and var preposition && Sentence[preposition].Lemma is "for" && Token.Head >= 0 && WordClasses.Standard.Contains("requital", Sentence[Token.Head].Lemma);

    /// <summary>True for "an air strike" in "fired after an air strike": the occasion is another than that of the verb.</summary>
    public bool IsApart => !IsVerb && Token.Deprel == Deprel.Obl && Child(Deprel.Case) is >= 0 and var mark && WordClasses.Standard.Contains("apartmark", Sentence[mark].Lemma);

    /// <summary>True for a passive form with or without an auxiliary ("was killed", "soldiers killed by").</summary>
    public bool IsPassive
    {
        get
        {
            if (IsVerb && Token.Xpos == "VBD") return IsToldWithoutObject;
            if (!IsVerb || Token.Xpos != "VBN") return false;
            if (Has(Deprel.AuxPass) || Has(Deprel.NsubjPass)) return Has(Deprel.AuxPass) || !Has(Deprel.Obj);
            if (Child(Deprel.Aux) is >= 0 and var aux && Sentence[aux].Lemma == "have") return false;
            if (Has(Deprel.OblAgent)) return true;
            if (WordClasses.Standard.Contains("intransitive", Token.Lemma) || (Token.Deprel == Deprel.Acl && (Has(Deprel.Obj) || IsMotion))) return false;
            return Token.Deprel is Deprel.Acl or Deprel.Amod || IsPassiveConjunct();
        }
    }

    /// <summary>"The soldier killed last week was buried": what only hurts somebody, with nobody hurt, is a participle that the tagger missed.</summary>
    private bool IsToldWithoutObject => !Has(Deprel.Obj) && Has(Deprel.Nsubj) && WordClasses.Standard.Contains("needsobject", Token.Lemma);

    /// <summary>"accusing Chad of firing, deploying drones and using shells": whom a deed is laid at that the parser joined to the verb above; -1 elsewhere.</summary>
    public int Accused
    {
        get
        {
            if (Token is not { Xpos: "VBG", Deprel: Deprel.Conj or Deprel.Advcl or Deprel.Parataxis }) return -1;
            for (var i = Head - 1; i > 0; i--)
            {
                if (!WordClasses.Standard.Contains("accusing", Sentence[i].Lemma) || (i != Token.Head && Sentence[i].Head != Token.Head)) continue;
                var accused = new Clause(Sentence, i).Child(Deprel.Obj);
                return accused >= 0 && accused + 1 < Head && Sentence.Is(accused + 1, "of") && Sentence.Tokens.Take(Head).Skip(accused + 1).Any(t => t.Xpos == "VBG") ? accused : -1;
            }

            return -1;
        }
    }

    /// <summary>Tokens that do it, conjuncts included; empty where the clause names nobody.</summary>
    public IReadOnlyList<int> Subjects => WithRivals(SubjectHead());

    /// <summary>Tokens it is done to, conjuncts included.</summary>
    public IReadOnlyList<int> Objects => WithConjuncts(ObjectHead());

    /// <summary>Of "X and Y discussed" the parser may make two subjects instead of one coordination.</summary>
    private IReadOnlyList<int> WithRivals(int subject)
    {
        if (subject < 0 || Sentence[subject].Head != Head || IsPassive) return WithConjuncts(subject);
        var all = new List<int>();
        foreach (var child in Sentence.Children(Head))
            if (child == subject || (Sentence[child].Deprel is Deprel.Nsubj && child < Head && !IsPossessor(child))) all.AddRange(WithConjuncts(child));
        return all;
    }

    /// <summary>First child by one of the relations, -1 where there is none.</summary>
    public int Child(params ReadOnlySpan<Deprel> relations)
    {
        foreach (var child in Sentence.Children(Head))
            if (relations.Contains(Sentence[child].Deprel)) return child;
        return -1;
    }

    /// <summary>True where a child stands in the relation.</summary>
    public bool Has(Deprel relation) => Child(relation) >= 0;

    /// <summary>Nominals that hang on the head by the preposition, conjuncts included.</summary>
    public IReadOnlyList<int> Prepositional(string preposition)
    {
        List<int>? found = null;
        foreach (var child in Sentence.Children(Head))
            if (Sentence[child].Deprel is Deprel.Obl or Deprel.Nmod or Deprel.OblAgent or Deprel.Advcl or Deprel.Acl && CaseOf(child, preposition))
                (found ??= []).AddRange(WithConjuncts(child));
        return found ?? [];
    }

    /// <summary>The clause that governs this one, null at the root.</summary>
    public Clause? Governor => Token.Head == Token.Root ? null : new Clause(Sentence, Token.Head);

    /// <summary>The token and its conjuncts.</summary>
    public IReadOnlyList<int> WithConjuncts(int token)
    {
        if (token < 0) return [];
        List<int> all = [token];
        foreach (var child in Sentence.Children(token))
            if (Sentence[child].Deprel == Deprel.Conj) all.Add(child);
        return all;
    }

    private bool CaseOf(int token, string preposition)
    {
        foreach (var child in Sentence.Children(token))
            if (Sentence[child].Deprel is Deprel.Case or Deprel.Mark && Sentence.Is(child, preposition)) return true;
        return false;
    }

    private int SubjectHead()
    {
        if (!IsVerb) return PredicateSubject();
        if (IsPassive) return Child(Deprel.OblAgent) is >= 0 and var agent ? agent : By();
        if (OwnSubject() is >= 0 and var subject) return Antecedent(subject);
        return SharedSubject();
    }

    /// <summary>The subject that is no possessor: of "Kenya's President X said" the parser may make two.</summary>
    private int OwnSubject()
    {
        foreach (var child in Sentence.Children(Head))
            if ((Sentence[child].Deprel is Deprel.Nsubj or Deprel.NsubjOuter || (Sentence[child].Deprel == Deprel.NsubjPass && Has(Deprel.Obj) && !Has(Deprel.AuxPass))) && !IsPossessor(child)) return child;
        return -1;
    }

    private bool IsPossessor(int token)
    {
        foreach (var child in Sentence.Children(token))
            if (Sentence[child].Xpos == "POS") return true;
        return false;
    }

    private int PredicateSubject() => Has(Deprel.Cop) ? Child(Deprel.Nsubj) : -1;

    private int By() => Prepositional("by") is [var first, ..] ? first : -1;

    private int ObjectHead()
    {
        if (!IsVerb) return -1;
        if (!IsPassive) return Child(Deprel.Obj) is >= 0 and var done ? Nominal(done) : Supposed();
        if (Child(Deprel.NsubjPass, Deprel.Nsubj) is >= 0 and var subject) return Antecedent(subject);
        if (Token.Deprel is Deprel.Acl or Deprel.Amod) return Token.Head;
        return SharedSubject();
    }

    /// <summary>"arrested an activist and politician": of a noun that the tagger took for an adjective, the parser makes its article the object.</summary>
    private int Nominal(int token)
    {
        if (Sentence[token].Upos != Upos.Det) return token;
        foreach (var child in Sentence.Children(token))
            if (Sentence[child] is { Upos: Upos.Adj, Deprel: Deprel.Amod } && WithConjuncts(child).Count > 1) return child;
        return token;
    }

    /// <summary>"targeted what they thought was a hideout": it is done to what that is.</summary>
    private int Supposed()
    {
        if (Child(Deprel.Ccomp) is not (>= 0 and var supposed) || Sentence[supposed].Upos is not (Upos.Noun or Upos.Propn)) return -1;
        foreach (var child in Sentence.Children(supposed))
            if (child > Head && Sentence[child].Deprel is Deprel.Nsubj or Deprel.NsubjOuter && Sentence.Is(child, "what")) return supposed;
        return -1;
    }

    /// <summary>"who" and "which" stand for the noun that their relative clause hangs on.</summary>
    private int Antecedent(int subject)
    {
        if (!IsRelativePronoun(subject)) return subject;
        var clause = this;
        for (var step = 0; step < MaxSteps && clause.Token.Head != Token.Root; step++)
        {
            if (clause.Token.Deprel is Deprel.AclRelcl or Deprel.Acl) return clause.Token.Head;
            clause = new Clause(Sentence, clause.Token.Head);
        }

        return subject;
    }

    private bool IsRelativePronoun(int token) =>
        Sentence[token].Xpos is "WP" or "WDT" || (Sentence[token].Upos == Upos.Pron && Sentence.Is(token, "that"));

    /// <summary>The subject of the clause this one is joined to or controlled by ("moved troops and checked", "agreed to help").</summary>
    private int SharedSubject()
    {
        if (Token is { Deprel: Deprel.Advcl, Xpos: "VBG" } && Head > 0 && WordClasses.Standard.Contains("rallying", Sentence[Head - 1].Lemma)) return Head - 1;
        if (Accused is >= 0 and var accused) return accused;
        if (Token is { Deprel: Deprel.Xcomp, Xpos: "VBZ" }) return Head > 0 && Sentence[Head - 1].Upos is Upos.Noun or Upos.Propn ? Head - 1 : -1;
        var clause = this;
        for (var step = 0; step < MaxSteps && clause.Token.Head != Token.Root; step++)
        {
            var relation = clause.Token.Deprel;
            if (relation == Deprel.Acl && clause.Token.Xpos == "VBG" && IsIssued(clause.Token.Head)) return new Clause(Sentence, Sentence[clause.Token.Head].Head).SubjectHead();
            if (relation == Deprel.Acl && (clause.Token.Xpos is "VBG" or "VBN" || Sentence[clause.Token.Head].Deprel == Deprel.Obj)) return clause.Token.Head;
            if (relation == Deprel.Parataxis && clause.Token.Xpos is "VBD" or "VBZ" or "VBP") return -1;
            if (relation is not (Deprel.Conj or Deprel.Xcomp or Deprel.Advcl or Deprel.Parataxis or Deprel.Ccomp or Deprel.Acl)) return -1;
            var joined = clause.Token.Head;
            clause = new Clause(Sentence, joined);
            if (relation is Deprel.Xcomp or Deprel.Advcl && (relation == Deprel.Xcomp || (Token.Xpos == "VB" && WordClasses.Standard.Contains("causing", clause.Token.Lemma))) && clause.Child(Deprel.Obj) is >= 0 and var controller && clause.ControlsByObject) return controller;
            if (clause.Child(Deprel.Nsubj, Deprel.NsubjPass, Deprel.NsubjOuter) is >= 0 and var subject) return clause.Antecedent(subject);
        }

        return -1;
    }

    /// <summary>"issued a statement condemning the coup": who issued it condemns.</summary>
    private bool IsIssued(int noun) => Sentence[noun] is { Deprel: Deprel.Obj, Head: >= 0 } && WordClasses.Standard.Contains("writ", Sentence[noun].Lemma.ToLowerInvariant());

    private bool ControlsByObject => IsVerb && !WordClasses.Standard.Contains("subjectcontrol", Token.Lemma);

    /// <summary>"Fighters swept into the city": a participle with a goal and no verb above it is a past tense that the tagger missed.</summary>
    private bool IsMotion =>
        Token.Deprel == Deprel.Acl && Sentence[Token.Head].Deprel == Deprel.Root && Sentence[Token.Head].Upos is Upos.Noun or Upos.Propn
        && Head + 1 < Sentence.Count && WordClasses.Standard.Contains("motion", Sentence[Head + 1].Lemma);

    private bool IsPassiveConjunct() =>
        Token.Deprel == Deprel.Conj && !Has(Deprel.Obj) && Token.Head >= 0 && new Clause(Sentence, Token.Head) is { IsVerb: true } first
        && first.Token.Xpos == "VBN" && first.Has(Deprel.AuxPass) && !Has(Deprel.Nsubj);
}
