using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>
/// Finds the fight or attack to which those belong who were hurt by nobody that is named: in the same sentence ("Two rebels were killed while nine soldiers were hurt in a
/// clash"), in the next one ("Troops engaged the rebels. After an exchange of fire, six were killed"), and later on where there is but one ("Three of the victims were
/// severely wounded").
/// </summary>
internal static class Casualties
{
    /// <summary>Sentences within which one of those hurt is told of again.</summary>
    private const int Reach = 6;

    /// <summary>Index of the happening, -1 where there is none or the words may tell another one.</summary>
    public static int IndexOf(List<Draft> joined, Draft later)
    {
        var at = joined.FindLastIndex(IsViolent);
        if (at < 0 || !IsViolent(later)) return -1;
        var earlier = joined[at];
        if (IsTriggered(earlier, later) || IsNamedNow(earlier, later)) return at;
        if (!IsSufferedOnly(later) || IsAnother(later)) return -1;
        var sentences = later.Trigger.Notes.Index - earlier.Told[^1].Notes.Index;
        if (earlier.IsHeadline || !RetellingJoiner.MayBeOne(earlier.Report, later.Report)) return -1;
        var isOne = sentences switch
        {
            0 => IsOneFight(earlier, later),
            1 when (!HasHurt(earlier.Report) && (IsOfFight(earlier, later) || IsThere(earlier, later))) || IsInReturn(later.Trigger.Predicate) || IsRest(earlier, later) => true,
            > 0 and <= Reach => IsOneOfThem(later) && HasHurt(earlier.Report) && (sentences == 1 || joined.Count(told => IsViolent(told) && !told.IsHeadline) == 1),
            _ => false,
        };
        return isOne ? at : -1;
    }

    private static bool IsViolent(Draft draft) => draft.Report is { Kind: EventKind.Attack or EventKind.Clash or EventKind.Bombardment, Status: EventStatus.Occurred or EventStatus.Alleged };

    /// <summary>"Rebels opened fire, triggering a gun battle": the fight that it became.</summary>
    private static bool IsTriggered(Draft earlier, Draft later) =>
        later.Trigger.Clause is { IsVerb: false, Token.Deprel: Deprel.Obj or Deprel.Obl, Governor: { Token: { Xpos: "VBG", Deprel: Deprel.Advcl, Lemma: var lemma, Head: var first } } }
        && later.Trigger.Notes.Index == earlier.Trigger.Notes.Index && first == earlier.Trigger.Predicate.Head && WordClasses.Standard.Contains("triggering", lemma);

    /// <summary>"An official was killed in the province. Ana Ruiz, the head of police, was shot dead": the one who was told without a name.</summary>
    private static bool IsNamedNow(Draft earlier, Draft later) =>
        later.Trigger.Notes.Index == earlier.Told[^1].Notes.Index + 1 && IsOneDead(earlier.Report) && IsOneDead(later.Report) && !IsAnother(later)
        && !earlier.Report.Participants.Any(party => party.Role == Role.Victim && RetellingJoiner.IsPerson(party)) && later.Report.Participants.Any(party => party.Role == Role.Victim && RetellingJoiner.IsPerson(party)) && RetellingJoiner.MayBeOne(earlier.Report, later.Report);

    private static bool IsOneDead(Report report) => report.Figures is [{ What: FigureKind.Killed, Best: 1 }] && report.Participants.Count(party => party.Role == Role.Victim) == 1;

    /// <summary>Nobody is told to have done it.</summary>
    private static bool IsSufferedOnly(Draft draft) =>
        draft.Trigger.Predicate is { IsVerb: true, IsPassive: true } verb && WordClasses.Standard.Contains("harm", verb.Token.Lemma) && draft.Report.Participants.All(party => party.Role is Role.Victim or Role.Target)
        && !verb.Has(Deprel.OblAgent);

    /// <summary>"In a separate operation, one was killed", "Elsewhere, two were killed".</summary>
    private static bool IsAnother(Draft later)
    {
        var sentence = later.Trigger.Notes.Sentence;
        for (var i = 0; i < later.Trigger.Predicate.Head; i++)
            if (WordClasses.Standard.Contains("anotherone", sentence[i].Lemma.ToLowerInvariant()) || WordClasses.Standard.Contains("turningaway", sentence[i].Lemma.ToLowerInvariant())) return true;
        return false;
    }

    private static bool IsOneFight(Draft earlier, Draft later) =>
        (earlier.Report.Kind == EventKind.Clash || later.Report.Kind == EventKind.Clash) && earlier.Report.Kind != later.Report.Kind && IsSufferedOnly(earlier) && later.Trigger.Predicate.Token is { Deprel: Deprel.Advcl or Deprel.Conj } && later.Trigger.Predicate.Token.Head == earlier.Trigger.Predicate.Head;

    /// <summary>"After an exchange of fire, six were killed": what they were killed in names the fight, no other.</summary>
    private static bool IsOfFight(Draft earlier, Draft later) => earlier.Report.Kind == EventKind.Clash && later.Report.Kind == EventKind.Clash && (later.Report.Where is null || Exactness.IsCarried(later.Report));

    /// <summary>"Armed men raided the village. At least seven soldiers were killed": of an attack told without whom it hurt, at no other time or place.</summary>
    private static bool IsThere(Draft earlier, Draft later) =>
        earlier.Report.Participants.Any(party => party.Role == Role.Actor) && later.Report.Kind == EventKind.Attack && (later.Report.Where is null || Exactness.IsCarried(later.Report))
        && later.Trigger.Notes.Times.All(time => time.Mention.When is null) && TimeFrames.AreInOneParagraph(earlier.Trigger.Notes.Sentence, later.Trigger.Notes.Sentence);

    /// <summary>"Twelve were killed in the attack. Nine others were injured and two are missing": of those of whom only the dead were told yet.</summary>
    private static bool IsRest(Draft earlier, Draft later) =>
        later.Report.Figures.Count > 0 && later.Report.Figures.All(figure => figure.What is FigureKind.Injured or FigureKind.Missing) && earlier.Report.Figures.Any(figure => figure.What == FigureKind.Killed)
        && !earlier.Report.Figures.Any(figure => figure.What is FigureKind.Injured or FigureKind.Missing) && (later.Report.Where is null || Exactness.IsCarried(later.Report)) && later.Trigger.Notes.Times.All(time => time.Mention.When is null)
        && TimeFrames.AreInOneParagraph(earlier.Trigger.Notes.Sentence, later.Trigger.Notes.Sentence);

    /// <summary>"Eight attackers were killed in return fire".</summary>
    private static bool IsInReturn(Clause hurt) => hurt.Prepositional("in").Any(noun => hurt.Sentence[noun].Lemma is "fire" or "crossfire" or "gunfire");

    /// <summary>"Three of the victims", "the victims", somebody by name.</summary>
    private static bool IsOneOfThem(Draft later)
    {
        var verb = later.Trigger.Predicate;
        return verb.Objects.Any(hurt => IsKnown(verb.Sentence, hurt) || verb.Sentence.Children(hurt).Any(whole => verb.Sentence[whole].Deprel == Deprel.Nmod && IsKnown(verb.Sentence, whole)))
            || (later.Report.Participants is [var one] && RetellingJoiner.IsPerson(one));
    }

    private static bool IsKnown(Sentence sentence, int hurt) => sentence[hurt].Lemma is "victim" or "casualty" or "they" or "them";

    private static bool HasHurt(Report report) => report.Figures.Any(figure => figure.What is FigureKind.Killed or FigureKind.Injured) || report.Participants.Any(party => party.Role == Role.Victim);
}
