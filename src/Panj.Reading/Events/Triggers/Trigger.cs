using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Events.Triggers;

/// <summary>A word of a sentence that tells an event, in the sense whose conditions hold.</summary>
/// <param name="Notes">The sentence with its mentions.</param>
/// <param name="Clause">The word as a predicate.</param>
/// <param name="Support">For a noun: the verb that supports it ("held talks", "clashes erupted"); otherwise null.</param>
/// <param name="Sense">What it means here.</param>
internal sealed record Trigger(SentenceNotes Notes, Clause Clause, Clause? Support, TriggerSense Sense)
{
    /// <summary>How real it is, by its stage of the reading.</summary>
    public Judgement Judgement { get; init; }

    /// <summary>The verb whose tense and mood make the event real: the support verb, or the trigger itself.</summary>
    public Clause Predicate => Support ?? Clause;

    /// <summary>The clause whose words tell it: its own where a verb supports another thing of its kind first ("to stage drills in May, as well as drills in June").</summary>
    public Clause Telling => ClauseSpan.IsAnother(Clause.Sentence, Clause.Head) ? Clause : Predicate;

    /// <summary>The relative clause that tells what it did to whom ("attacks ... which killed four"), null where none does.</summary>
    public Clause? Toll { get; init; }
}
