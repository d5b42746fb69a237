using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Events.Triggers;

/// <summary>Finds the words of a sentence that tell events, each in its best sense.</summary>
internal sealed class TriggerFinder(TriggerLexicon lexicon, ConditionMatcher matcher, WordClasses classes)
{
    private const int MaxClimb = 4;

    public List<Trigger> Find(SentenceNotes notes)
    {
        var found = new List<Trigger>();
        if (IsOfSport(notes.Sentence)) return found;
        for (var token = 0; token < notes.Sentence.Count; token++)
            if (Match(notes, token) is { } trigger) found.Add(trigger);
        var told = found.FindAll(inner => !found.Exists(outer => IsToldBy(inner, outer) || IsContentOf(inner, outer) || IsConsequence(inner, outer) || IsHarmOf(inner, outer) || IsPredicateOf(inner, outer)));
        return told.ConvertAll(trigger => found.Find(inner => IsRelative(inner, trigger) || IsHarmOf(inner, trigger) || (!trigger.Clause.IsVerb && AreHarmedTogether(inner.Clause, trigger.Support))) is { } toll ? trigger with { Toll = toll.Clause } : trigger);
    }

    /// <summary>Sport and show borrow the words of war: where two words of theirs stand in a sentence, it is read as theirs.</summary>
    private bool IsOfSport(Sentence sentence)
    {
        var (words, first) = (classes.Of("sport"), (string?)null);
        foreach (var token in sentence.Tokens)
        {
            if (!words.Contains(token.Lemma)) continue;
            if (first is not null && first != token.Lemma) return true;
            first = token.Lemma;
        }

        return false;
    }

    private Trigger? Match(SentenceNotes notes, int token)
    {
        var word = notes.Sentence[token];
        if (word.Upos is not (Upos.Verb or Upos.Noun or Upos.Propn or Upos.Adj)) return null;
        if (word.Upos == Upos.Verb && word.Deprel is Deprel.Amod or Deprel.Compound) return null;
        if (word.Upos == Upos.Propn && notes.Times.Any(time => time.Mention.Span.Contains(word.Span))) return null; // "in March"
        var isVerb = word.Upos == Upos.Verb && !FollowsModifier(notes.Sentence, token);
        if (notes.PartyAt(token) is { Type: not Parties.PartyType.People } && !isVerb && notes.PlaceAt(token) is null && word.Upos == Upos.Propn) return null;
        var senses = lexicon.Senses(isVerb ? word.Lemma : word.Lemma.ToLowerInvariant(), isVerb);
        if (senses.Count == 0) return null;
        var clause = new Clause(notes.Sentence, token);
        if (IsFigurative(isVerb ? clause.Objects : [token], notes.Sentence)) return null;
        var support = isVerb ? null : SupportOf(clause);
        foreach (var sense in senses)
            if (matcher.Holds(sense.Conditions, notes, clause, support)) return new Trigger(notes, clause, support, sense);
        return null;
    }

    /// <summary>"a heart attack", "product demonstrations", "signed a rental contract", "shot himself": everyday life borrows the words of events.</summary>
    private bool IsFigurative(IReadOnlyList<int> nouns, Sentence sentence) =>
        nouns.Any(noun => IsReflexive(sentence[noun]) || sentence.Children(noun).Any(child => sentence[child].Deprel is Deprel.Amod or Deprel.Compound && classes.Contains("figurative", sentence[child].Lemma.ToLowerInvariant())) || IsByBeasts(sentence, noun));

    /// <summary>"attacks by wild elephants", wherever the parser hung them.</summary>
    private bool IsByBeasts(Sentence sentence, int noun)
    {
        var by = noun + 1;
        if (by >= sentence.Count || sentence[noun].Upos != Upos.Noun || !sentence.Is(by, "by")) return false;
        while (by + 1 < sentence.Count && sentence[by + 1].Upos is Upos.Adj or Upos.Det) by++;
        return by + 1 < sentence.Count && classes.Contains("figurative", sentence[by + 1].Lemma);
    }

    private static bool IsReflexive(Token token) => token.Upos == Upos.Pron && (token.Lemma.EndsWith("self", StringComparison.Ordinal) || token.Lemma.EndsWith("selves", StringComparison.Ordinal));

    /// <summary>"its offensive": what a determiner or possessor precedes is a noun, whatever the tagger says.</summary>
    private static bool FollowsModifier(Sentence sentence, int token) =>
        token > 0 && sentence[token].Xpos is "VBP" or "VB" && sentence[token - 1].Xpos is "DT" or "PRP$" or "POS" or "JJ";

    /// <summary>The verb that a noun leans on: its light verb, or the verb it is the subject of.</summary>
    private Clause? SupportOf(Clause noun)
    {
        if (noun.Governor is { IsVerb: false } first && noun.Token.Deprel == Deprel.Conj) return SupportOf(first);
        if (IsOpeningOfName(noun) && noun.Governor is { } name) return SupportOf(name);
        if (Happening(noun) is { } happening) return happening;
        if (noun.Token.Deprel == Deprel.Nmod && noun.Governor is { IsVerb: false } several && classes.Contains("quantity", several.Token.Lemma)) return SupportOf(several);
        if (noun.Governor is not { } verb || !(verb.IsVerb || verb.Has(Deprel.Cop))) return null;
        return noun.Token.Deprel switch
        {
            Deprel.Nsubj or Deprel.NsubjPass => verb,
            Deprel.Obl when noun.Has(Deprel.Cc) => verb,
            Deprel.Obj when classes.Contains("lightverb", verb.Token.Lemma) => verb,
            Deprel.Obl or Deprel.Nmod or Deprel.OblAgent when verb.IsVerb && classes.Contains("harm", verb.Token.Lemma) => verb,
            Deprel.Obl when noun.Child(Deprel.Case) is >= 0 and var preposition && IsLeaning(noun.Sentence, preposition) => verb,
            _ => null,
        };
    }

    /// <summary>"The drill Silver Heron will begin": the name that a drill goes by is what begins.</summary>
    private bool IsOpeningOfName(Clause noun) =>
        noun is { Token: { Deprel: Deprel.Compound, Lemma: var word }, Governor: { IsVerb: false, Token.Upos: Upos.Propn } } && classes.Contains("exercise", word.ToLowerInvariant());

    /// <summary>"Clashes erupted": where the parser makes a modifier of the verb that a noun begins, that verb is its predicate.</summary>
    private Clause? Happening(Clause noun)
    {
        if (noun.Token.Deprel is not (Deprel.Root or Deprel.Ccomp or Deprel.Parataxis)) return null;
        foreach (var child in noun.Sentence.Children(noun.Head))
            if (child > noun.Head && noun.Sentence[child] is { Upos: Upos.Verb, Deprel: Deprel.Acl or Deprel.AclRelcl, Xpos: "VBD" or "VBN" or "VBZ" } verb
                && classes.Contains("intransitive", verb.Lemma)) return new Clause(noun.Sentence, child);
        return null;
    }

    private static bool IsLeaning(Sentence sentence, int preposition) => WordClasses.Standard.Contains("leaning", sentence[preposition].Lemma);

    /// <summary>What an attack did ("killing four", "left two dead in a clash") is told by the attack.</summary>
    private static bool IsConsequence(Trigger inner, Trigger outer)
    {
        if (ReferenceEquals(inner, outer) || !inner.Clause.IsVerb || !KindFamilies.AreRelated(inner.Sense.Kind, outer.Sense.Kind)) return false;
        if (!outer.Clause.IsVerb) return (Acts(outer.Clause, inner.Clause) || FollowsFrom(inner.Clause, outer)) && (IsWeak(inner.Sense) || WordClasses.Standard.Contains("harm", inner.Clause.Token.Lemma));
        if (inner.Sense.Kind == EventKind.Agreement && outer.Sense.Kind == EventKind.Agreement && inner.Clause.Token.Deprel == Deprel.Xcomp && inner.Clause.Token.Head == outer.Clause.Head) return true; // "agreed to restore ties" is one agreement
        return IsDoneWith(inner.Clause, outer.Clause) || (inner.Clause.Token is { Xpos: "VBG", Deprel: Deprel.Advcl or Deprel.Conj or Deprel.Xcomp or Deprel.Acl } && inner.Clause.Head > outer.Clause.Head);
    }

    /// <summary>"Gunmen attacked a post and killed two": whom an attack kills, by those who made it.</summary>
    private static bool IsDoneWith(Clause harm, Clause deed) =>
        harm.Token is { Deprel: Deprel.Conj, Xpos: "VBD" } && harm.Token.Head == deed.Head && !harm.Has(Deprel.Nsubj) && !harm.Has(Deprel.NsubjPass)
        && WordClasses.Standard.Contains("harm", harm.Token.Lemma) && !WordClasses.Standard.Contains("harm", deed.Token.Lemma);

    /// <summary>"attacked the village, where they killed two", "where two were killed": whom an attack hurts at the place that it is made on.</summary>
    private static bool IsDoneThere(Trigger harm, Trigger deed) =>
        harm.Clause is { IsVerb: true, Token: { Deprel: Deprel.AclRelcl or Deprel.Advcl, Head: >= 0 and var above } } verb && deed.Clause.IsVerb && WordClasses.Standard.Contains("harm", verb.Token.Lemma)
        && KindFamilies.AreRelated(harm.Sense.Kind, deed.Sense.Kind) && verb.Sentence.Children(verb.Head).Any(child => verb.Sentence[child].Lemma == "where")
        && !verb.Has(Deprel.OblAgent) && (verb.IsPassive || verb.Subjects.All(subject => verb.Sentence[subject].Upos == Upos.Pron)) && (above == deed.Clause.Head || deed.Clause.WithConjuncts(deed.Clause.Child(Deprel.Obj)).Contains(above));

    /// <summary>"attacked the post, which left two guards killed", "the clash left ten dead and four injured": what a deed leaves behind.</summary>
    private static bool IsLeftBy(Trigger harm, Trigger deed)
    {
        if (harm.Clause is not { IsVerb: true, Governor: { IsVerb: true, Token: { Lemma: "leave", Deprel: var relation } } left } || harm.Clause.Has(Deprel.Obj) || !WordClasses.Standard.Contains("harm", harm.Clause.Token.Lemma) || !KindFamilies.AreRelated(harm.Sense.Kind, deed.Sense.Kind)) return false;
        return deed.Clause.IsVerb
            ? relation is Deprel.AclRelcl or Deprel.Advcl or Deprel.Conj && left.Head > deed.Clause.Head && IsUnder(left.Sentence, left.Head, deed.Clause.Head)
            : harm.Clause.Token is { Deprel: Deprel.Conj, Xpos: "VBN" } && !harm.Clause.Has(Deprel.AuxPass) && deed.Support is { } support && support.Head == left.Head;
    }

    private static bool IsUnder(Sentence sentence, int inner, int outer)
    {
        for (var step = 0; step < 2 * MaxClimb && inner != outer && inner >= 0; step++) inner = sentence[inner].Head;
        return inner == outer;
    }

    /// <summary>True for "attacks killed", "a series of attacks killed" and "attacks in a suburb of the city which killed".</summary>
    private static bool Acts(Clause noun, Clause verb)
    {
        if (verb.Token.Deprel == Deprel.AclRelcl && !(noun.Token.Head == verb.Head && IsNew(noun))) return IsRelative(noun, verb);
        return (noun.Token.Head == verb.Head && !IsApart(noun, verb)) || AreHarmedTogether(verb, noun.Governor) || (noun is { Token.Deprel: Deprel.Nmod, Governor: { } several } && several.Token.Head == verb.Head && WordClasses.Standard.Contains("quantity", several.Token.Lemma));
    }

    /// <summary>"in a raid": none that is known already.</summary>
    private static bool IsNew(Clause noun) => noun.Child(Deprel.Det) is >= 0 and var article && (noun.Sentence.Is(article, "a") || noun.Sentence.Is(article, "an"));

    /// <summary>"fired rockets after an air strike": what a deed comes before or after is another; whoever is hurt after a blast was hurt by it.</summary>
    private static bool IsApart(Clause noun, Clause verb) => noun.IsApart && !WordClasses.Standard.Contains("harm", verb.Token.Lemma);

    /// <summary>"Clashes erupted at the post, killing a soldier", "launched an attack on the post, killing a soldier"; who foils an attack, killing two, did something else.</summary>
    private static bool FollowsFrom(Clause deed, Trigger noun) =>
        deed.Token is { Xpos: "VBG", Deprel: Deprel.Advcl } && noun is { Support: { } verb, Clause.Token: { Deprel: Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj, Head: var head } } && deed.Token.Head == verb.Head && head == verb.Head
        && (noun.Clause.Token.Deprel != Deprel.Obj || WordClasses.Standard.Contains("waging", verb.Token.Lemma));

    /// <summary>"Nine were killed and five injured in clashes": where both happened, though it hangs on the second alone.</summary>
    private static bool AreHarmedTogether(Clause first, Clause? second) =>
        second is { Token.Deprel: Deprel.Conj } and { IsVerb: true } last && last.Token.Head == first.Head
        && WordClasses.Standard.Contains("harm", first.Token.Lemma) && WordClasses.Standard.Contains("harm", last.Token.Lemma);

    private static bool IsRelative(Trigger inner, Trigger outer) => inner.Clause.Token.Deprel == Deprel.AclRelcl && !outer.Clause.IsVerb && IsConsequence(inner, outer);

    /// <summary>Whom a deed hurt, told by a verb beside it.</summary>
    private static bool IsHarmOf(Trigger harm, Trigger deed) => IsTollOf(harm, deed) || IsDoneThere(harm, deed) || IsLeftBy(harm, deed);

    /// <summary>Who is hurt when something happens, or is told right behind it to have been hurt, is its toll.</summary>
    private static bool IsTollOf(Trigger harm, Trigger deed) =>
        harm.Clause.IsVerb && deed.Clause.IsVerb && KindFamilies.AreRelated(harm.Sense.Kind, deed.Sense.Kind) && WordClasses.Standard.Contains("harm", harm.Clause.Token.Lemma)
        && (harm.Clause.IsPassive || WordClasses.Standard.Contains("intransitive", harm.Clause.Token.Lemma)) && (IsOccasion(harm.Clause, deed.Clause) || IsUpshot(harm.Clause, deed.Clause));

    /// <summary>"Two were killed when a drone attacked a car".</summary>
    private static bool IsOccasion(Clause harm, Clause deed) =>
        deed.Token.Deprel == Deprel.Advcl && deed.Token.Head == harm.Head
        && deed.Sentence.Children(deed.Head).Any(child => child < deed.Head && deed.Sentence[child].Deprel is Deprel.Mark or Deprel.Advmod && WordClasses.Standard.Contains("tollmark", deed.Sentence[child].Lemma));

    /// <summary>"Soldiers clashed with gunmen; two were killed": by nobody else, and not before ("after two were killed").</summary>
    private static bool IsUpshot(Clause harm, Clause deed) =>
        harm.Head > deed.Head && harm.Token.Head == deed.Head && harm.Token.Deprel is Deprel.Conj or Deprel.Parataxis or Deprel.Advcl && !harm.Has(Deprel.OblAgent) && !harm.Has(Deprel.Mark)
        && harm.Sentence.Children(harm.Head).All(child => child > harm.Head || harm.Sentence[child].Deprel is not (Deprel.Obl or Deprel.Aux) || harm.Sentence[child].Lemma == "be");

    private static bool IsRelative(Clause noun, Clause verb) =>
        noun.Sentence.Children(verb.Head).Any(child => noun.Sentence[child] is { Deprel: Deprel.Nsubj, Xpos: "WDT" } && noun.Head < child) && (IsInside(noun.Sentence, verb.Token.Head, noun.Head) || IsInside(noun.Sentence, noun.Head, verb.Token.Head));

    /// <summary>True where the phrase of one noun holds the other by prepositions.</summary>
    private static bool IsInside(Sentence sentence, int inner, int outer)
    {
        for (var step = 0; step < MaxClimb && inner != outer; step++)
        {
            if (sentence[inner].Head < 0 || sentence[inner].Deprel != Deprel.Nmod) return false;
            inner = sentence[inner].Head;
        }

        return inner == outer;
    }

    /// <summary>"The attack on the post is the third attack this year": what an event is called is no second one.</summary>
    private static bool IsPredicateOf(Trigger called, Trigger named) =>
        !called.Clause.IsVerb && !named.Clause.IsVerb && named.Clause.Token.Deprel == Deprel.Nsubj && named.Clause.Token.Head == called.Clause.Head
        && called.Clause.Has(Deprel.Cop) && KindFamilies.AreRelated(called.Sense.Kind, named.Sense.Kind);

    /// <summary>Senses that lean on another word of the sentence.</summary>
    private static bool IsWeak(TriggerSense sense) => sense.Conditions.Any(condition => condition.Slot == "any");

    /// <summary>What a promise of help is for ("pledged to help build a post") is told by the promise.</summary>
    private static bool IsContentOf(Trigger inner, Trigger outer)
    {
        if (outer.Sense.Kind != EventKind.Aid || !outer.Sense.Conditions.Any(c => c.Slot == "comp")) return false;
        for (Clause? clause = inner.Clause; clause is { } at; clause = at.Governor)
        {
            if (at.Head == outer.Clause.Head) return at.Head != inner.Clause.Head;
            if (at.Token.Xpos is "VBD" or "VBZ" or "VBP" || at.Token is { Deprel: Deprel.Advcl, Xpos: not "VB" }) return false;
            if (at.Token.Deprel is not (Deprel.Xcomp or Deprel.Ccomp or Deprel.Obj or Deprel.Nmod or Deprel.Obl or Deprel.Advcl or Deprel.Acl)) return false;
        }

        return false;
    }

    private static bool IsWhatIsStated(Trigger noun, Trigger verb) =>
        !noun.Clause.IsVerb && verb is { Clause.IsVerb: true, Sense.Kind: EventKind.Statement } && noun.Clause.Token is { Deprel: Deprel.Obj, Head: var head, Lemma: var named } && head == verb.Clause.Head
        && verb.Sense.Conditions.Any(condition => condition is { Slot: "obj", Negated: false } && condition.Fillers.Contains(named, StringComparer.OrdinalIgnoreCase));

    /// <summary>A noun under a verb that tells the same ("held drills"), or that makes a verb a statement ("lodged a protest"), is not told twice.</summary>
    private bool IsToldBy(Trigger noun, Trigger verb) =>
        IsWhatIsStated(noun, verb) || IsOfVerb(noun, verb) || IsCountedUnder(noun, verb) || IsTalkOf(noun, verb) || IsOfSubject(noun, verb) || IsWithheld(noun, verb) || IsStation(noun, verb);

    /// <summary>"suspended security cooperation and financial aid": help that somebody is denied is the sanction.</summary>
    private static bool IsWithheld(Trigger help, Trigger sanction) =>
        help is { Sense.Kind: EventKind.Aid, Clause.IsVerb: false } && sanction is { Sense.Kind: EventKind.Sanction, Clause.IsVerb: true }
        && (help.Clause.Token.Head == sanction.Clause.Head || sanction.Clause.Objects.Contains(help.Clause.Head));

    /// <summary>"attacked the troops deployed in the north": where those stand who are attacked.</summary>
    private static bool IsStation(Trigger station, Trigger deed) =>
        station is { Sense.Kind: EventKind.Deployment, Clause.Token: { Xpos: "VBN", Head: >= 0 and var head, Deprel: var relation } } && deed.Clause.IsVerb && deed.Sense.Kind is EventKind.Attack or EventKind.Bombardment or EventKind.Clash
        && ((relation == Deprel.Acl && deed.Clause.Objects.Contains(head)) || (relation == Deprel.Xcomp && head == deed.Clause.Head && deed.Clause.Has(Deprel.Obj)));

    /// <summary>"A rocket fired by rebels hit a depot": what was fired is what hit.</summary>
    private static bool IsOfSubject(Trigger shot, Trigger blow) =>
        shot is { Sense.Kind: EventKind.Bombardment, Clause: { IsVerb: true, Token: { Xpos: "VBN", Deprel: Deprel.Acl, Head: >= 0 and var subject } } } && blow is { Sense.Kind: EventKind.Bombardment, Clause.IsVerb: true } && blow.Clause.Subjects.Contains(subject);

    /// <summary>"The presidents met in Lima and discussed trade": what those who met talked about, with nobody else.</summary>
    private static bool IsTalkOf(Trigger topic, Trigger meeting) =>
        topic is { Sense.Kind: EventKind.Talks, Clause: { IsVerb: true, Token.Deprel: Deprel.Conj } talk } && meeting is { Sense.Kind: EventKind.Talks, Clause.IsVerb: true } && talk.Token.Head == meeting.Clause.Head
        && !talk.Has(Deprel.Nsubj) && WordClasses.Standard.Contains("talking", talk.Token.Lemma) && talk.Prepositional("with").Count == 0;

    private static bool IsOfVerb(Trigger noun, Trigger verb) =>
        !noun.Clause.IsVerb && verb.Clause.IsVerb && (noun.Clause.Token.Head == verb.Clause.Head || (noun.Sense.Kind == EventKind.Agreement && IsNamedBeside(noun.Clause, verb.Clause)))
        && !IsWeak(verb.Sense) && noun.Clause.Token.Deprel is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obl or Deprel.Conj && (noun.Clause.Token.Deprel == Deprel.Conj || !noun.Clause.Has(Deprel.Cc))
        && !IsApart(noun.Clause, verb.Clause) && KindFamilies.AreRelated(noun.Sense.Kind, verb.Sense.Kind) && !IsConsequence(verb, noun);

    /// <summary>"signed a pair of treaties": the treaties that are counted are those that are signed.</summary>
    private bool IsCountedUnder(Trigger noun, Trigger verb) =>
        noun is { Sense.Kind: EventKind.Agreement, Clause: { IsVerb: false, Token.Deprel: Deprel.Nmod, Governor: { IsVerb: false, Token.Deprel: Deprel.Obj or Deprel.NsubjPass } several } }
        && verb is { Sense.Kind: EventKind.Agreement, Clause.IsVerb: true } && several.Token.Head == verb.Clause.Head && classes.Contains("quantity", several.Token.Lemma);

    /// <summary>"A statement and an agreement were signed": one signing.</summary>
    private static bool IsNamedBeside(Clause noun, Clause verb) =>
        noun is { Token.Deprel: Deprel.Conj, Governor: { IsVerb: false, Token: { Head: var head, Deprel: Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass } } } && head == verb.Head;
}
