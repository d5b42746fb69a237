using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Knows a killing by what it was done in: "the killing of three teachers in a raid" is one happening.</summary>
internal static class Killings
{
    /// <summary>True where one draft is a killing and the other what it was done in.</summary>
    public static bool AreOne(Draft first, Draft second) => IsDoneIn(first.Trigger, second.Trigger) || IsDoneIn(second.Trigger, first.Trigger);

    private static bool IsDoneIn(Trigger killing, Trigger deed)
    {
        if (killing.Notes.Index != deed.Notes.Index || killing.Clause.IsVerb || deed.Clause.IsVerb || !IsKilling(killing) || IsKilling(deed)) return false;
        var sentence = deed.Notes.Sentence;
        var (from, to) = (killing.Clause.Token, deed.Clause.Token);
        return deed.Clause.Child(Deprel.Case) is >= 0 and var preposition && sentence.Is(preposition, "in") && deed.Clause.Child(Deprel.Det) is >= 0 and var article && (sentence.Is(article, "a") || sentence.Is(article, "an"))
            && from.Span.Start < to.Span.Start && (to.Head == from.Head || to.Head == killing.Clause.Head || (to.Head >= 0 && sentence[to.Head].Head == killing.Clause.Head));
    }

    private static bool IsKilling(Trigger trigger) => WordClasses.Standard.Contains("slaying", trigger.Clause.Token.Lemma);
}
