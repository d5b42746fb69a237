using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;
using PlaceMention = Panj.Reading.Places.PlaceMention;

namespace Panj.Reading.Events.Arguments;

/// <summary>Turns the fillers of a trigger's slots into participants.</summary>
internal sealed class ParticipantFinder
{
    private readonly Dictionary<int, PartyMention> _byEntity = [];
    private readonly Dictionary<string, PartyMention> _stateBySide = [];
    private readonly Campaign _campaign = new();

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
                if (!IsGround(trigger, slot, token) && !IsOwnOfSubject(trigger, slot, token)) Add(found, trigger, token, slot);
        if (trigger.Sense.Kind is EventKind.Exercise or EventKind.Talks) AddOrigins(found, trigger);
        if (trigger.Toll is { } toll) AddVictims(found, trigger, toll);
        if (trigger.Sense.Kind == EventKind.Talks && found.Count > 2) found.RemoveAll(p => p.Role == Role.Destination);
        AddByPhrases(found, trigger, AddInner);
        AddBetween(found, trigger);
        if (found.Exists(IsNamedAddressee)) found.RemoveAll(p => p.Role == Role.Addressee && !IsNamedAddressee(p));
        _campaign.Complete(found, trigger);
        if (!found.Exists(p => p.Role == Role.Actor)) AddCraft(found, trigger);
        AddByPhrases(found, trigger, AddThing);
        return found;
    }

    private void AddVictims(List<Participant> found, Trigger trigger, Clause toll)
    {
        foreach (var token in SlotFinder.Fill(trigger.Notes, trigger.Clause, toll, "sup.victim"))
            if (trigger.Notes.PartyAt(token) is { } victim) Add(found, victim, Role.Victim);
    }

    private void Add(List<Participant> found, Trigger trigger, int token, RoleSlot slot)
    {
        if (trigger.Notes.PartyAt(token) is { } party)
        {
            if (slot.Role == Role.Speaker || party.Type == PartyType.State || !Tells(trigger, party)) Add(found, party, slot.Role);
        }
        else if (IsModifier(slot)) AddByAdjective(found, trigger, token, slot.Role);
    }

    /// <summary>"Troops from Peru, Chile and Bolivia hold drills", "delegations from Peru and Chile met": the states do it.</summary>
    private void AddOrigins(List<Participant> found, Trigger trigger)
    {
        var notes = trigger.Notes;
        foreach (var token in trigger.Sense.Roles.Where(slot => slot.Role == Role.Participant).SelectMany(slot => SlotFinder.Fill(notes, trigger.Clause, trigger.Support, slot.Slot)).ToList())
        {
            var states = InnerParties.Of(notes, token, Role.Participant).Select(notes.PartyAt).OfType<PartyMention>().Where(party => party is { Type: PartyType.State, IsAnaphor: false }).ToList();
            if (states.Count == 0) continue;
            var stood = found.RemoveAll(party => party is { Role: Role.Participant, Id: null, Side: null } && party.Spans.Any(span => span.Contains(notes.Sentence[token].Span)));
            if (stood == 0 && trigger.Sense.Kind == EventKind.Talks) continue; // a minister of Peru speaks for it already
            foreach (var state in states) Add(found, state, Role.Participant);
        }
    }

    private static bool IsModifier(RoleSlot slot) => slot.Slot == "mod" || slot.Slot.EndsWith(".mod", StringComparison.Ordinal);

    /// <summary>Beside a side that is called on, those who are of no side are its own ("the government, parties and leaders").</summary>
    private static bool IsNamedAddressee(Participant party) => party is { Role: Role.Addressee, Side: not null } or { Role: Role.Addressee, Id: not null };

    /// <summary>Who tells of the event from outside its clause takes no part in it ("..., the ministry said").</summary>
    private static bool Tells(Trigger trigger, PartyMention party)
    {
        if (ClaimsForItself(trigger, party)) return false;
        var told = trigger.Clause.Token.Span;
        return trigger.Notes.Sayings.Any(s => s.Mention.IsVouched && s.Mention.Source.Contains(party.HeadSpan) && s.Mention.Content.Any(c => c.Contains(told)) && !s.Mention.Content.Any(c => c.Contains(party.HeadSpan)));
    }

    /// <summary>"The rebels claimed to have taken the town": who tells it did it.</summary>
    private static bool ClaimsForItself(Trigger trigger, PartyMention party) =>
        trigger.Clause is { IsVerb: true, Token.Deprel: Deprel.Xcomp, Governor: { IsVerb: true } saying } && saying.Subjects.Any(subject => ReferenceEquals(trigger.Notes.PartyAt(subject), party));

    /// <summary>Where a role is still empty, the phrases that should fill it may hold a party or be a thing that is hit.</summary>
    private static void AddByPhrases(List<Participant> found, Trigger trigger, Action<List<Participant>, Trigger, int, Role> add)
    {
        foreach (var slot in trigger.Sense.Roles)
        {
            if (IsModifier(slot) || slot.Role is Role.Speaker or Role.Actor || IsFilled(found, slot.Role)) continue;
            foreach (var token in SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot))
                if (trigger.Notes.PartyAt(token) is null) add(found, trigger, token, slot.Role);
        }
    }

    private static bool IsFilled(List<Participant> found, Role role) =>
        role == Role.Participant ? found.Count > 1 : found.Exists(p => p.Role == role);

    private void AddInner(List<Participant> found, Trigger trigger, int token, Role role)
    {
        if (!InnerParties.MayStandFor(trigger.Sense.Kind, role) || (role == Role.Target && trigger.Notes.PlaceAt(token)?.Place.Precision == Precision.Border)) return;
        foreach (var inner in InnerParties.Of(trigger.Notes, token, role))
            if (trigger.Notes.PartyAt(inner) is { IsAnaphor: false, Type: not PartyType.People } party && !(role == Role.Addressee && IsOwn(found, party))) Add(found, party, role);
    }

    /// <summary>"The minister reiterates Peru's support": nobody speaks to his own state.</summary>
    private static bool IsOwn(List<Participant> found, PartyMention state) =>
        state is { Type: PartyType.State, Side: { } side } && found.Exists(p => p.Role == Role.Speaker && p.Side == side);

    private static void AddThing(List<Participant> found, Trigger trigger, int token, Role role)
    {
        if (role == Role.Target && trigger.Sense.Kind is EventKind.Attack or EventKind.Bombardment or EventKind.Seizure && StruckThings.Standard.At(trigger.Notes, token) is { } thing)
            found.Add(new Participant { Name = TextOf(trigger.Notes.Sentence, thing), Role = role, Spans = [thing] });
    }

    /// <summary>"A Peruvian patrol boat entered": craft act for the state that an adjective before them names.</summary>
    private static void AddCraft(List<Participant> found, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        foreach (var slot in trigger.Sense.Roles)
            foreach (var token in slot.Role == Role.Actor ? SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot) : [])
                if (trigger.Notes.PartyAt(token) is null && WordClasses.Standard.Contains("craft", sentence[token].Lemma) && Flag(trigger.Notes, token) is { } flag)
                {
                    var span = new Span(flag.Span.Start, sentence[LastOfName(sentence, token)].Span.End);
                    found.Add(new Participant { Name = TextOf(sentence, span), Role = Role.Actor, Side = flag.Place.Countries[0], Spans = [span] });
                }
    }

    /// <summary>"Hope" in "the Peruvian frigate BAP Hope".</summary>
    private static int LastOfName(Sentence sentence, int craft)
    {
        var last = craft;
        while (last + 1 < sentence.Count && sentence[last + 1].Upos == Upos.Propn && PlaceScore.IsAbove(sentence, craft, last + 1)) last++;
        return last;
    }

    private static PlaceMention? OwnFlag(SentenceNotes notes, int token) => notes.PlaceAt(token) is { IsAdjective: true, Place.Countries: [_] } flag ? flag : null;

    private static PlaceMention? Flag(SentenceNotes notes, int craft)
    {
        foreach (var child in notes.Sentence.Children(craft))
            if (child < craft && (OwnFlag(notes, child) ?? (notes.Sentence[child] is { Deprel: Deprel.Compound, Upos: Upos.Noun } ? Flag(notes, child) : null)) is { } flag) return flag;
        return null;
    }

    /// <summary>"... between A and B", wherever the parser hung it.</summary>
    private void AddBetween(List<Participant> found, Trigger trigger)
    {
        if (found.Count > 0 || !trigger.Sense.Roles.Any(r => r.Role == Role.Participant)) return;
        foreach (var word in trigger.Clause.Objects.Prepend(trigger.Clause.Head))
            foreach (var token in ShallowArguments.Between(trigger.Notes, word))
                if (trigger.Notes.PartyAt(token) is { } party) Add(found, party, Role.Participant);
    }

    private static string TextOf(Sentence sentence, Span span) =>
        string.Join(' ', span.In(sentence.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"They held their first meeting": whose it is, the verb's subject says.</summary>
    private static bool IsOwnOfSubject(Trigger trigger, RoleSlot slot, int token) =>
        slot.Slot == "poss" && trigger.Notes.Sentence[token].Xpos == "PRP$" && trigger.Support is { Subjects.Count: > 0 } && trigger.Clause.Token.Deprel == Deprel.Obj;

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

    /// <summary>"We" of somebody in office is his state in what it does, gives and suffers, and nobody where the article does not name it.</summary>
    private void Add(List<Participant> found, PartyMention party, Span span, Role role)
    {
        var named = party.IsAnaphor && _byEntity.TryGetValue(party.Entity, out var antecedent) ? antecedent : party;
        if (party.IsWeOfOffice && role is not (Role.Speaker or Role.Participant))
        {
            if (party.Side is not { } side || !_stateBySide.TryGetValue(side, out var state)) return;
            named = state;
        }

        if (named.IsAnaphor && named.Id is null && named.Type != PartyType.People) return;
        if (found.Exists(p => p.Name == named.Name || (p.Id is not null && p.Id == named.Id))) return;
        found.Add(new Participant { Name = named.Name, Role = role, Side = named.Side, Office = named.Office, Id = named.Id, Spans = [span] });
    }
}
