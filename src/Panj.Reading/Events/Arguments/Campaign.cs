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
        Complete(found, Role.Actor, trigger.Notes.Index);
        Complete(found, Role.Target, trigger.Notes.Index);
    }

    private void Complete(List<Participant> found, Role role, int sentence)
    {
        if (found.Find(p => p.Role == role || (role == Role.Target && p.Role == Role.Victim)) is { } named)
        {
            if (named.Id is not null || (named.Role == role && (named.Side is not null || role == Role.Actor))) _last[role] = (named, sentence);
        }
        else if (_last.TryGetValue(role, out var last) && sentence - last.Sentence <= SentencesBack && !found.Exists(p => p.Name == last.Who.Name))
        {
            found.Add(last.Who);
            _last[role] = (last.Who, sentence);
        }
    }
}
