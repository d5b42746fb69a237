using Panj.Events;

namespace Panj.Reading.Events.Triggers;

/// <summary>What the filler of a syntactic slot does in the event.</summary>
/// <param name="Slot">subj, obj, iobj, poss, mod (demonym or compound before a noun), sup.subj, sup.agent and sup.victim (who does, kills or suffers by the verb that a noun leans on), gov (the verb that a noun is the object of), gov.subj (who does what is told to have happened at or after what a noun names), a preposition, or a slot and a slot of its noun (under.by, "came under fire by rebels").</param>
/// <param name="Role">What the filler does.</param>
internal readonly record struct RoleSlot(string Slot, Role Role);
