using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;

namespace Panj.Reading.Events.Arguments;

/// <summary>Turns the fillers of a trigger's slots into participants.</summary>
internal sealed class ParticipantFinder
{
    private readonly Dictionary<int, PartyMention> _byEntity = [];
    private readonly Dictionary<string, PartyMention> _stateBySide = [];

    public ParticipantFinder(IReadOnlyList<PartyMention> parties)
    {
        foreach (var party in parties)
        {
            if (party.IsAnaphor) continue;
            _byEntity.TryAdd(party.Entity, party);
            if (party is { Type: PartyType.State, Side: { } side }) _stateBySide.TryAdd(side, party);
        }
    }

    public List<Participant> Find(Trigger trigger)
    {
        var found = new List<Participant>();
        foreach (var slot in trigger.Sense.Roles)
            foreach (var token in SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot))
                if (!IsGround(trigger, slot, token)) Add(found, trigger, token, slot);
        return found;
    }

    private void Add(List<Participant> found, Trigger trigger, int token, RoleSlot slot)
    {
        if (trigger.Notes.PartyAt(token) is { } party) Add(found, party, slot.Role);
        else if (slot.Slot == "mod") AddByAdjective(found, trigger, token, slot.Role);
    }

    /// <summary>The place that is taken or held is where, not whom.</summary>
    private static bool IsGround(Trigger trigger, RoleSlot slot, int token) =>
        trigger.Sense.Kind is EventKind.Capture or EventKind.Control && slot.Role != Role.Actor
        && trigger.Notes.PlaceAt(token) is { IsAdjective: false } && trigger.Notes.PartyAt(token) is not { Type: PartyType.Forces or PartyType.ArmedGroup or PartyType.PublicBody };

    /// <summary>The state that an adjective before the event's noun names ("Russian-Uzbek drills"), by its own name where the article gives it.</summary>
    private void AddByAdjective(List<Participant> found, Trigger trigger, int token, Role role)
    {
        if (trigger.Notes.PlaceAt(token) is not { IsAdjective: true, Place.Countries: [var country] } adjective) return;
        if (_stateBySide.TryGetValue(country, out var state)) Add(found, state, adjective.Span, role);
        else found.Add(new Participant { Name = adjective.Place.Name, Role = role, Side = country, Id = $"state:{country}", Spans = [adjective.Span] });
    }

    private void Add(List<Participant> found, PartyMention party, Role role)
    {
        if (party.Members.Count == 0) Add(found, party, party.Span, role);
        foreach (var member in party.Members)
            if (_byEntity.TryGetValue(member, out var named)) Add(found, named, party.Span, role);
    }

    private void Add(List<Participant> found, PartyMention party, Span span, Role role)
    {
        var named = party.IsAnaphor && _byEntity.TryGetValue(party.Entity, out var antecedent) ? antecedent : party;
        if (named.IsAnaphor && named.Id is null && named.Type != PartyType.People) return;
        if (found.Exists(p => p.Name == named.Name || (p.Id is not null && p.Id == named.Id))) return;
        found.Add(new Participant { Name = named.Name, Role = role, Side = named.Side, Office = named.Office, Id = named.Id, Spans = [span] });
    }
}
