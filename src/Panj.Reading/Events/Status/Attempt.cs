using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>What was tried, plotted or laid, and did not come to be.</summary>
internal static class Attempt
{
    /// <summary>True where trying is all: who tries to strike, or to take a town, has struck; who tries to flee has not fled, nor has who tries to lay a bomb struck anybody.</summary>
    public static bool IsAll(StatusEffect? effect, Trigger trigger) =>
        effect == StatusEffect.Attempted
        && (trigger.Sense.Kind is not (EventKind.Attack or EventKind.Bombardment or EventKind.Clash or EventKind.Incursion or EventKind.Capture or EventKind.GovernmentChange) || IsLaying(trigger.Clause));

    /// <summary>True for what somebody tries to do.</summary>
    public static bool Of(Trigger trigger, StatusWords words) =>
        (trigger.Support ?? trigger.Clause) is { Token.Deprel: Deprel.Xcomp or Deprel.Acl, Governor: { } above } && words.Of(above) == StatusEffect.Attempted;

    /// <summary>"almost universally condemned": the adverb says how much, not whether.</summary>
    public static bool IsDegree(Clause clause, int adverb) =>
        adverb + 1 < clause.Head && clause.Sentence[adverb + 1].Upos is Upos.Adv or Upos.Num or Upos.Adj or Upos.Det;

    /// <summary>"were planning to attack", "suspected of planning an attack": a plot of the past is no plan of what comes.</summary>
    /// <param name="trigger">What was plotted.</param>
    /// <param name="plan">The word above it.</param>
    /// <param name="effect">What that word does to what hangs on it.</param>
    public static bool IsPlot(Trigger trigger, Clause plan, StatusEffect? effect)
    {
        if (trigger.Sense.Kind is not (EventKind.Attack or EventKind.Abduction or EventKind.GovernmentChange) || !plan.IsVerb) return false;
        if (WordClasses.Standard.Contains("plotting", plan.Token.Lemma) && !IsKnown(trigger.Clause)) return true;
        return effect == StatusEffect.Planned && (trigger.Sense.Kind != EventKind.GovernmentChange) && ((plan.Child(Deprel.Aux) is >= 0 and var aux && plan.Sentence[aux].Xpos == "VBD") || (plan.Governor is { } above && WordClasses.Standard.Contains("suspecting", above.Token.Lemma)));
    }

    /// <summary>"plotted the attack": what is known already has been.</summary>
    private static bool IsKnown(Clause deed) => !deed.IsVerb && deed.Child(Deprel.Det, Deprel.NmodPoss) is >= 0 and var article && !deed.Sentence.Is(article, "a") && !deed.Sentence.Is(article, "an");

    /// <summary>"defused a bomb that had been planted": it struck nobody.</summary>
    public static bool IsDisarmed(Trigger trigger) =>
        IsLaying(trigger.Clause) && trigger.Clause is { Token.Deprel: Deprel.Acl or Deprel.AclRelcl, Governor: { Token.Deprel: Deprel.Obj or Deprel.NsubjPass, Governor: { } verb } }
        && WordClasses.Standard.Contains("disarming", verb.Token.Lemma);

    private static bool IsLaying(Clause clause) => WordClasses.Standard.Contains("laying", clause.Token.Lemma);
}
