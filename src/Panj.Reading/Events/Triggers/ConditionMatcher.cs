using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Parties;

namespace Panj.Reading.Events.Triggers;

/// <summary>Says whether the conditions of a sense hold around a word.</summary>
internal sealed class ConditionMatcher(WordClasses classes)
{
    public bool Holds(IReadOnlyList<Condition> conditions, SentenceNotes notes, Clause clause, Clause? support)
    {
        foreach (var condition in conditions)
            if (Holds(condition, notes, clause, support) == condition.Negated) return false;
        return true;
    }

    /// <summary>True where the token is of the class or has the lemma.</summary>
    public bool Is(SentenceNotes notes, int token, string filler)
    {
        if (filler[0] != '@') return notes.Sentence[token].Lemma.Equals(filler, StringComparison.OrdinalIgnoreCase) || notes.Sentence.Is(token, filler);
        var name = filler.AsSpan(1);
        return classes.ContainsIfAny(name, notes.Sentence[token].Lemma) is { } isOne ? isOne || IsOpening(name, notes, token) || (name is "exercise" && IsNamedSo(notes.Sentence, token)) : IsParty(name, notes, token);
    }

    /// <summary>"Gunmen seized": a word for people that opens a sentence is one, though the tagger took its capital for a name's.</summary>
    private bool IsOpening(ReadOnlySpan<char> name, SentenceNotes notes, int token)
    {
        if (notes.Sentence[token] is not { Upos: Upos.Propn, Lemma: var word } || notes.PartyAt(token) is not { Type: PartyType.People }) return false;
        var plain = word.ToLowerInvariant();
        return classes.ContainsIfAny(name, plain) == true || (plain.EndsWith('s') && classes.ContainsIfAny(name, plain[..^1]) == true);
    }

    /// <summary>"Exercise Dawn Shield": a proper name that its common noun opens.</summary>
    private bool IsNamedSo(Sentence sentence, int name) =>
        sentence[name].Upos == Upos.Propn && sentence.Children(name).Any(child => child < name && sentence[child] is { Upos: Upos.Propn, Deprel: Deprel.Compound } first && classes.Contains("exercise", first.Lemma.ToLowerInvariant()));

    private bool Holds(Condition condition, SentenceNotes notes, Clause clause, Clause? support)
    {
        if (condition.Slot == "figures") return notes.Figures.Any(f => f.Mention.Figure.What is FigureKind.Killed or FigureKind.Injured);
        if (condition.Slot == "any") return IsAnywhere(condition, notes);
        var tokens = SlotFinder.Fill(notes, clause, support, condition.Slot);
        if (condition.Fillers.Count == 0) return tokens.Count > 0;
        foreach (var token in tokens)
            if (IsOneOf(condition, notes, token)) return true;
        return (clause.IsVerb || IsNextWord(condition.Slot, notes, clause)) && HoldsByOrder(condition, notes, clause);
    }

    private bool IsAnywhere(Condition condition, SentenceNotes notes)
    {
        for (var token = 0; token < notes.Sentence.Count; token++)
            if (IsOneOf(condition, notes, token)) return true;
        return false;
    }

    private bool HoldsByOrder(Condition condition, SentenceNotes notes, Clause clause) =>
        ByOrder(condition.Slot, notes, clause).Any(token => condition.Fillers.Any(filler => IsWord(filler) && Is(notes, token, filler)));

    /// <summary>True where the preposition stands right after the noun, whatever the parser hung its phrase on.</summary>
    private static bool IsNextWord(string slot, SentenceNotes notes, Clause noun) =>
        noun.Head + 1 < notes.Sentence.Count && notes.Sentence.Is(noun.Head + 1, slot);

    /// <summary>Word order alone finds words, not parties: whoever stands near by need not be the one meant.</summary>
    private bool IsWord(string filler) => filler[0] != '@' || classes.Has(filler[1..]);

    private static IReadOnlyList<int> ByOrder(string slot, SentenceNotes notes, Clause clause) => slot switch
    {
        "obj" => clause.IsPassive ? [] : ShallowArguments.Objects(notes, clause),
        "subj" or "iobj" or "poss" or "mod" or "prt" or "adv" or "comp" or "comp.neg" or "comp.obj" or "comp.to" or "said" or "said.subj" or "purpose" or "gov" or "gov.subj" or "sup" or "sup.subj" or "sup.victim" => [],
        _ => ShallowArguments.Prepositional(notes, clause, slot),
    };

    private bool IsOneOf(Condition condition, SentenceNotes notes, int token)
    {
        foreach (var filler in condition.Fillers)
            if (Is(notes, token, filler)) return true;
        return false;
    }

    private bool IsParty(ReadOnlySpan<char> name, SentenceNotes notes, int token)
    {
        if (name is "place") return notes.PlaceAt(token) is { IsAdjective: false };
        if (notes.PartyAt(token) is not { } party) return false;
        return name switch
        {
            "state" => party.Type == PartyType.State || party.IsWeOfOffice,
            "body" => party.Type == PartyType.PublicBody,
            "forces" => party.Type == PartyType.Forces,
            "armed" => party.Type == PartyType.ArmedGroup,
            "intl" => party.Type == PartyType.International,
            "person" => party.Type == PartyType.Person,
            "people" => party.Type == PartyType.People,
            "org" => party.Type == PartyType.Organisation,
            "leader" => party is { Type: PartyType.Person, Office: { } office } && classes.Contains("leaderoffice", office[(office.LastIndexOf(' ') + 1)..].ToLowerInvariant()),
            "official" => IsOfficial(party, notes, token),
            "power" => party.Type == PartyType.Forces || IsOfficial(party, notes, token) || (party.Type == PartyType.Organisation && classes.ContainsAny("political-body", party.Name)),
            _ => throw new KeyNotFoundException($"No class of words or parties is called @{name}."),
        };
    }

    private bool IsOfficial(PartyMention party, SentenceNotes notes, int token) => party.Type switch
    {
        PartyType.State or PartyType.International or PartyType.ArmedGroup => true,
        PartyType.PublicBody => !IsPrivate(party.Name),
        PartyType.Person => (party.Office is { } office ? !IsPrivate(office) : party.IsHolder) || party.Members.Count > 0,
        PartyType.People => party.Members.Count > 0 || (classes.Contains("political", notes.Sentence[token].Lemma) && !IsPrivate(party.Span.In(notes.Sentence.Text))),
        _ => false,
    };

    /// <summary>True for who signs contracts in everyday life: firms, schools, "you", and bodies that are neither public nor political.</summary>
    public bool IsPrivate(SentenceNotes notes, int token)
    {
        if (classes.Contains("private", notes.Sentence[token].Lemma) || notes.Sentence.Is(token, "you")) return true;
        return notes.PartyAt(token) is { Type: PartyType.Organisation or PartyType.PublicBody } party && !classes.ContainsAny("political-body", party.Name) && (party.Type == PartyType.Organisation || IsPrivate(party.Name));
    }

    /// <summary>True for offices and bodies of business, schooling, sport and art, which are nobody's side.</summary>
    private bool IsPrivate(string words) => classes.ContainsAny("private", words);
}
