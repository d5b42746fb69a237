namespace Panj.Events;

/// <summary>Who stands before the verb of an event's sentence, and who after it.</summary>
internal sealed class SentenceParties
{
    public SentenceParties(IReadOnlyList<Participant> participants)
    {
        var shown = participants.Where(p => !IsStateOfAPerson(p, participants)).ToArray();
        var doers = Array.FindAll(shown, p => p.Role is Role.Actor or Role.Giver or Role.Speaker);
        var movers = Array.FindAll(shown, p => p.Role is Role.Mover);
        Moved = doers.Length > 0 ? movers : [];
        if (doers.Length == 0) doers = movers;
        var equals = Array.FindAll(shown, p => p.Role is Role.Participant);
        Subjects = doers.Length > 0 ? doers : equals;
        var others = Array.FindAll(shown, p => p.Role is Role.Target or Role.Receiver or Role.Addressee or Role.Destination or Role.Victim);
        Others = doers.Length > 0 ? [.. others, .. equals] : others;
    }

    public IReadOnlyList<Participant> Subjects { get; }

    public IReadOnlyList<Participant> Others { get; }

    /// <summary>Those whom somebody else moves.</summary>
    public IReadOnlyList<Participant> Moved { get; }

    /// <summary>A minister speaks for the state: naming both would make two parties of one.</summary>
    private static bool IsStateOfAPerson(Participant party, IReadOnlyList<Participant> all) =>
        IsState(party) && all.Any(p => p.Side == party.Side && p.Role == party.Role && !IsState(p) && (p.Office is not null || p.Id?.StartsWith("person:", StringComparison.Ordinal) == true));

    private static bool IsState(Participant party) => party.Side is not null && party.Id == "state:" + party.Side;
}
