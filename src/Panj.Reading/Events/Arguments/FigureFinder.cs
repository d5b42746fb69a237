using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Figures;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds the figures that belong to an event: those told in its sentence, of a kind the event can have, and not nearer to another trigger.</summary>
internal static class FigureFinder
{
    private const int MaxClimb = 8;

    public static List<Figure> Find(Trigger trigger, Span clause, IReadOnlyList<Trigger> all)
    {
        var found = new List<Figure>();
        foreach (var figure in trigger.Notes.Figures)
            if (!figure.Mention.IsPartOfTotal && Fits(trigger.Sense, figure.Mention) && !IsSpared(figure, trigger) && !IsOfOthers(figure, trigger) && !IsTeller(figure, trigger) && Belongs(figure, trigger, clause, all)) found.Add(AsCounted(trigger.Sense.Kind, figure.Mention.Figure));
        return found;
    }

    /// <summary>What a strike only engages or aims at is not counted as hit.</summary>
    private static bool IsSpared(Located<FigureMention> figure, Trigger trigger)
    {
        if (trigger.Sense.Kind != EventKind.Bombardment || figure.Mention.Figure.What is not (FigureKind.Vehicles or FigureKind.Facilities)) return false;
        var sentence = trigger.Notes.Sentence;
        var token = figure.Head;
        while (sentence[token].Deprel == Deprel.Conj) token = sentence[token].Head;
        return sentence[token] is { Deprel: Deprel.Obj, Head: >= 0 and var verb } && WordClasses.Standard.Contains("engaging", sentence[verb].Lemma);
    }

    /// <summary>Whom a protest is for, or who was hurt at it, is not counted as protesting: only who does it, and whom its noun is tied to.</summary>
    private static bool IsOfOthers(Located<FigureMention> figure, Trigger trigger) =>
        trigger.Sense.Kind == EventKind.Protest && figure.Mention.Figure.What == FigureKind.People
        && !IsArgument(figure, trigger) && trigger.Notes.Sentence[figure.Head].Head != trigger.Clause.Head && (trigger.Support is not { } verb || IsDoneTo(figure, trigger.Clause, verb));

    /// <summary>"two ministers said": who tells it is not counted.</summary>
    private static bool IsTeller(Located<FigureMention> figure, Trigger trigger) =>
        figure.Mention.Figure.What == FigureKind.People && trigger.Notes.Sayings.Any(saying => saying.Mention.Source.Contains(figure.Mention.Span) && saying.Mention.Content.Any(content => content.Contains(trigger.Clause.Token.Span)));

    /// <summary>"shot dozens of people during demonstrations": to whom something was done at it.</summary>
    private static bool IsDoneTo(Located<FigureMention> figure, Clause occasion, Clause verb) => occasion.Token.Deprel == Deprel.Obl && verb.Objects.Contains(figure.Head);

    /// <summary>Soldiers who flee or are sent home are people who move, not a force.</summary>
    private static Figure AsCounted(EventKind kind, Figure figure) =>
        figure.What == FigureKind.Troops && kind is EventKind.Crossing or EventKind.Return ? figure with { What = FigureKind.People } : figure;

    private static bool Belongs(Located<FigureMention> figure, Trigger trigger, Span clause, IReadOnlyList<Trigger> all)
    {
        if (all.FirstOrDefault(other => IsArgument(figure, other)) is { } direct) return ReferenceEquals(direct, trigger);
        if (OwnerAbove(figure, trigger, all) is { } owner && PlaceScore.IsAbove(trigger.Notes.Sentence, trigger.Clause.Head, owner.Clause.Head)) return ReferenceEquals(owner, trigger);
        if (clause.Contains(figure.Mention.Span)) return true;
        if (IsToldOfOther(figure, trigger)) return false;
        var own = Distance(figure, trigger);
        return all.All(other => ReferenceEquals(other, trigger) || !Fits(other.Sense, figure.Mention) || Distance(figure, other) > own);
    }

    /// <summary>"condemned the attack in Lima and that in Tacna, in which nine died": what a relative clause counts is of the noun that it hangs on, and of what that is part of.</summary>
    private static bool IsToldOfOther(Located<FigureMention> figure, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var (token, step) = (figure.Head, 0); token >= 0 && step < MaxClimb; token = sentence[token].Head, step++)
            if (sentence[token].Deprel == Deprel.AclRelcl)
                return !PlaceScore.IsAbove(sentence, trigger.Clause.Head, token) && !PlaceScore.IsAbove(sentence, trigger.Predicate.Head, token) && !PlaceScore.IsAbove(sentence, token, trigger.Clause.Head);
        return false;
    }

    /// <summary>True where the counted are who do it or whom it is done to.</summary>
    private static bool IsArgument(Located<FigureMention> figure, Trigger trigger) =>
        Fits(trigger.Sense, figure.Mention) && ((trigger.Clause.IsVerb && IsArgument(figure.Head, trigger.Clause)) || (trigger.Toll is { Token.Deprel: Deprel.AclRelcl } toll && IsArgument(figure.Head, toll)));

    private static bool IsArgument(int counted, Clause verb) => verb.Objects.Contains(counted) || verb.Subjects.Contains(counted);

    /// <summary>The nearest trigger on the way up the tree that can have the figure, null where there is none.</summary>
    private static Trigger? OwnerAbove(Located<FigureMention> figure, Trigger trigger, IReadOnlyList<Trigger> all)
    {
        var sentence = trigger.Notes.Sentence;
        for (var (token, step) = (figure.Head, 0); token >= 0 && step < MaxClimb; token = sentence[token].Head, step++)
            if (all.FirstOrDefault(other => other.Clause.Head == token && Fits(other.Sense, figure.Mention)) is { } owner) return owner;
        return null;
    }

    private static int Distance(Located<FigureMention> figure, Trigger trigger) => Math.Abs(figure.Head - trigger.Clause.Head);

    private static bool Fits(TriggerSense sense, FigureMention figure) => Fits(sense.Kind, figure) || (figure.Figure.What == FigureKind.Money && sense is { Kind: EventKind.Statement, Mode: "appeal" });

    private static bool Fits(EventKind kind, FigureMention figure) => figure.Figure.What switch
    {
        FigureKind.Killed or FigureKind.Injured or FigureKind.Missing =>
            IsViolent(kind) || kind is EventKind.Capture or EventKind.Protest,
        FigureKind.Detained => kind is EventKind.Arrest or EventKind.Abduction or EventKind.Protest,
        FigureKind.Displaced => kind is EventKind.Crossing or EventKind.Return,
        FigureKind.People when figure.IsSuffered && IsViolent(kind) => true,
        FigureKind.People => kind is EventKind.Crossing or EventKind.Return or EventKind.Protest or EventKind.Abduction or EventKind.Arrest or EventKind.Aid,
        FigureKind.Troops => kind is EventKind.Exercise or EventKind.Deployment or EventKind.Readiness or EventKind.Withdrawal or EventKind.Crossing or EventKind.Return,
        FigureKind.Vehicles => kind is EventKind.Exercise or EventKind.Deployment or EventKind.Delivery or EventKind.Seizure or EventKind.Incursion or EventKind.Bombardment,
        FigureKind.Facilities => kind is EventKind.Construction or EventKind.Capture or EventKind.Bombardment,
        FigureKind.Incidents => IsViolent(kind) || kind is EventKind.Incursion or EventKind.Aid,
        FigureKind.Money => kind is EventKind.Aid or EventKind.Agreement or EventKind.Delivery or EventKind.Seizure,
        _ => false,
    };

    private static bool IsViolent(EventKind kind) => kind is EventKind.Clash or EventKind.Attack or EventKind.Bombardment;
}
