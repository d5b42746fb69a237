using Panj.Language;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Deeds;

/// <summary>Says what deed a word of one sentence tells, with what governs it and what it governs taken into account.</summary>
internal sealed class DeedJudge(DeedLexicon lexicon, DeedOperations operations, Sentence sentence)
{
    private const int MaxDepth = 5;
    private const string Denial = "not";
    private const string Target = "=target";
    private const string Name = "=name";

    /// <summary>What was judged on the present path, by word and depth, so that a tangle of words costs no more than its length.</summary>
    private readonly Dictionary<(int Token, int Depth), DeedWords?> _told = [];

    private IReadOnlyList<int>? _path;

    /// <summary>The deed, null where the word tells none.</summary>
    /// <param name="token">The word.</param>
    /// <param name="path">Words on the way to who it is done to: of what a verb governs, these are looked at first.</param>
    public DeedWords? Of(int token, IReadOnlyList<int> path)
    {
        if (!ReferenceEquals(path, _path)) _told.Clear();
        _path = path;
        return Of(token, path, 0);
    }

    private DeedWords? Of(int token, IReadOnlyList<int> path, int depth)
    {
        if (depth > MaxDepth) return null;
        if (!_told.TryGetValue((token, depth), out var told)) _told[(token, depth)] = told = Judge(token, path, depth);
        return told;
    }

    private DeedWords? Judge(int token, IReadOnlyList<int> path, int depth)
    {
        var part = PartOf(token);
        if (part == ' ') return null;
        var clause = new Clause(sentence, token);
        foreach (var sense in lexicon.Of(sentence[token].Lemma.ToLowerInvariant(), part))
        {
            if (!Holds(sense, clause, path, depth)) continue;
            if (sense.Deed == DeedSense.None) return null;
            if (Told(sense, clause, path, depth) is { } told) return part == 'n' ? told : InMood(told, clause);
        }

        return part == 'n' ? OfModifiers(token, path, depth) : OfAuxiliary(clause, path, depth);
    }

    /// <summary>"must ensure": a verb of which nothing is known is told of by its auxiliary.</summary>
    private DeedWords? OfAuxiliary(Clause clause, IReadOnlyList<int> path, int depth) =>
        AuxiliaryOf(clause) is { Sense: { } sense } auxiliary && operations.Result(sense.Deed, null) is { } root && !path.Contains(clause.Child(Deprel.Obj))
            ? new DeedWords(root, clause.Head, [auxiliary.Token, clause.Head], sense.Rule)
            : null;

    private DeedWords? Told(DeedSense sense, Clause clause, IReadOnlyList<int> path, int depth)
    {
        if (sense.Root is { } root) return new DeedWords(root, clause.Head, [clause.Head], sense.Rule);
        foreach (var inner in Governed(clause, path))
            if (Of(inner, path, depth + 1) is { } deed && operations.Result(sense.Deed, deed.Root) is { } made) return deed.Under(made, clause.Head, sense.Rule);
        return operations.Result(sense.Deed, null) is { } alone ? new DeedWords(alone, clause.Head, [clause.Head], sense.Rule) : null;
    }

    /// <summary>"aid package", "peace talks", "a series of attacks": a noun that tells nothing may be said more of by one that does.</summary>
    private DeedWords? OfModifiers(int noun, IReadOnlyList<int> path, int depth)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence[child] is { Deprel: Deprel.Compound or Deprel.Amod } && Of(child, path, depth + 1) is { } deed) return deed;
        foreach (var child in new Clause(sentence, noun).Prepositional("of"))
            if (Of(child, path, depth + 1) is { } deed) return deed;
        foreach (var child in sentence.Children(noun))
            if (sentence[child] is { Deprel: Deprel.Acl, Xpos: "VB" or "VBG" } && Of(child, path, depth + 1) is { } deed) return deed;
        return null;
    }

    /// <summary>What is meant to be done is promised or threatened, what is not done refused.</summary>
    private DeedWords? InMood(DeedWords deed, Clause clause)
    {
        if (Negation.Of(clause)) return operations.Result(Denial, deed.Root) is { } denied ? deed.InMood(denied, clause.Head, Denial) : null;
        if (AuxiliaryOf(clause) is not { Sense: { } sense } auxiliary) return deed;
        return operations.Result(sense.Deed, deed.Root) is { } meant ? deed.InMood(meant, auxiliary.Token, sense.Rule) : deed;
    }

    /// <summary>The auxiliary of data/deeds.tsv that bears on a clause, of a clause joined to another that one's.</summary>
    private (int Token, DeedSense? Sense) AuxiliaryOf(Clause clause)
    {
        for (var step = 0; step < MaxDepth; step++)
        {
            foreach (var child in sentence.Children(clause.Head))
                if (sentence[child].Deprel == Deprel.Aux && lexicon.Of(sentence.Word(child).ToString().ToLowerInvariant(), 'x') is [var sense, ..]) return (child, sense);
            if (clause.Token is not { Deprel: Deprel.Conj, Xpos: "VB" } || clause.Governor is not { IsVerb: true } first) return default;
            clause = first;
        }

        return default;
    }

    private bool Holds(DeedSense sense, Clause clause, IReadOnlyList<int> path, int depth)
    {
        foreach (var condition in sense.Conditions)
            if (Holds(condition, clause, path, depth) == condition.Negated) return false;
        return true;
    }

    private bool Holds(Condition condition, Clause clause, IReadOnlyList<int> path, int depth)
    {
        var tokens = DeedSlots.Fill(clause, condition.Slot);
        if (condition.Fillers.Count == 0) return tokens.Count > 0;
        foreach (var token in tokens)
            foreach (var filler in condition.Fillers)
                if (Is(token, filler, path, depth)) return true;
        return false;
    }

    /// <summary>A filler is a lemma of the phrase, a @class of data/word-classes.tsv or =ROOT for what tells such a deed.</summary>
    private bool Is(int token, string filler, IReadOnlyList<int> path, int depth)
    {
        if (filler == Target) return token == path[^1];
        if (filler == Name) return sentence[token].Upos == Upos.Propn;
        if (filler[0] == '=') return Of(token, path, depth + 1) is { } deed && filler.AsSpan(1).Equals(deed.Root.ToString(), StringComparison.OrdinalIgnoreCase);
        if (IsWord(token, filler)) return true;
        if (filler[0] == '@') return false;
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel is Deprel.Compound or Deprel.Amod && IsWord(child, filler)) return true;
        foreach (var child in new Clause(sentence, token).Prepositional("of"))
            if (IsWord(child, filler)) return true;
        return false;
    }

    private bool IsWord(int token, string filler)
    {
        var lemma = sentence[token].Lemma.ToLowerInvariant();
        return filler[0] == '@' ? WordClasses.Standard.Contains(filler[1..], lemma) : lemma == filler;
    }

    /// <summary>What a word governs, likeliest first: what lies on the way to the other party, then complements, object and what prepositions add.</summary>
    private IEnumerable<int> Governed(Clause clause, IReadOnlyList<int> path)
    {
        var complements = DeedSlots.Fill(clause, "comp");
        return sentence.Children(clause.Head).Where(child => path.Contains(child) && path[^1] != child && (sentence[child].Deprel != Deprel.Advcl || IsAdded(child)))
            .Concat(clause.IsVerb ? [] : clause.Prepositional("of"))
            .Concat(complements.Where(child => sentence[child].Xpos is "VB" or "VBG"))
            .Concat(DeedSlots.Fill(clause, "obj"))
            .Concat(complements)
            .Concat(sentence.Children(clause.Head).Where(child => child > clause.Head && IsAdded(child)))
            .Concat(clause.IsVerb ? [] : sentence.Children(clause.Head).Where(child => sentence[child].Deprel is Deprel.Compound or Deprel.Amod))
            .Where(child => child != clause.Head).Distinct();
    }

    /// <summary>True for what a preposition or an infinitive adds, but not for when or why.</summary>
    private bool IsAdded(int child) => sentence[child].Deprel switch
    {
        Deprel.Obl or Deprel.Nmod => true,
        Deprel.Advcl or Deprel.Acl => sentence[child].Xpos is "VB" or "VBG",
        _ => false,
    };

    private char PartOf(int token) => sentence[token].Upos switch
    {
        Upos.Verb when sentence[token] is { Deprel: Deprel.Amod or Deprel.Compound, Xpos: "VBN" or "VBG" } => ' ',
        Upos.Verb => 'v',
        Upos.Noun => 'n',
        Upos.Adj or Upos.Adv => 'a',
        _ => ' ',
    };
}
