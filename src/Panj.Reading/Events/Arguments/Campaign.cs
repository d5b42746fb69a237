using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Arguments;

/// <summary>
/// Carries who strikes whom from one strike to the next of the same passage, since a list of strikes names the sides once. Whom one side struck the other side did not
/// strike, and who died in one strike did not die in the next.
/// </summary>
internal sealed class Campaign
{
    private const int SentencesBack = 5;
    private readonly Dictionary<Role, (Participant Who, int Sentence)> _last = [];

    /// <summary>Gives a strike the attacker and target named just before, where it names none itself.</summary>
    public void Complete(List<Participant> found, Trigger trigger)
    {
        if (trigger.Sense.Kind != EventKind.Bombardment) return;
        if (found.Find(p => p.Role == Role.Actor) is { } striker && _last.TryGetValue(Role.Actor, out var before) && striker.Side is { } side && before.Who.Side is { } other && side != other) _last.Remove(Role.Target);
        var struck = SidesStruck(trigger);
        Complete(found, Role.Actor, trigger.Notes.Index, struck);
        Complete(found, Role.Target, trigger.Notes.Index, struck);
    }

    /// <summary>"hit a Peruvian vehicle": whose the thing is that was hit, though no party.</summary>
    private static List<string> SidesStruck(Trigger trigger) =>
        [.. from slot in trigger.Sense.Roles
            where slot.Role == Role.Target
            from token in SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot)
            from place in trigger.Notes.Places
            where place.Mention is { IsAdjective: true, Place.Countries.Count: 1 } && PlaceScore.IsAbove(trigger.Notes.Sentence, token, place.Head)
            select place.Mention.Place.Countries[0]];

    private void Complete(List<Participant> found, Role role, int sentence, List<string> struck)
    {
        if (found.Find(p => p.Role == role || (role == Role.Target && p.Role == Role.Victim)) is { } named)
        {
            if (named.Id is not null || (named.Role == role && (named.Side is not null || role == Role.Actor))) _last[role] = (named, sentence);
        }
        else if (_last.TryGetValue(role, out var last) && sentence - last.Sentence <= SentencesBack && !found.Exists(p => p.Name == last.Who.Name) && MayBe(role, last.Who.Side, struck))
        {
            found.Add(last.Who);
            _last[role] = (last.Who, sentence);
        }
    }

    /// <summary>Nobody strikes what is his own side's, and what is another's is no target of the side struck before.</summary>
    private static bool MayBe(Role role, string? side, List<string> struck) => struck.Count == 0 || side is null || struck.Contains(side) == (role == Role.Target);
}
