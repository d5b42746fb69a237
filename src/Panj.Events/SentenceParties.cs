namespace Panj.Events;

/// <summary>Who stands before the verb of an event's sentence, and who after it.</summary>
internal sealed class SentenceParties
{
    public SentenceParties(IReadOnlyList<Participant> participants, KindEntry entry)
    {
        var shown = participants.Where(p => !IsStateOfAPerson(p, participants)).ToArray();
        var doers = Array.FindAll(shown, p => p.Role is Role.Actor or Role.Giver or Role.Speaker);
        var movers = Array.FindAll(shown, p => p.Role is Role.Mover);
        var equals = Array.FindAll(shown, p => p.Role is Role.Participant);
        var others = Array.FindAll(shown, p => IsOther(p.Role, entry));
        Moved = doers.Length > 0 || entry.Counted is FigureKind.People ? movers : [];
        AreMoving = doers.Length == 0 && Moved.Count == 0 && movers.Length > 0;
        if (doers.Length == 0 && AreMoving) doers = movers;
        Subjects = doers.Length > 0 || Moved.Count > 0 ? doers : equals;
        Others = doers.Length > 0 ? [.. others, .. equals] : others;
        if (Subjects.Count > 1 && Others.Count == 0 && doers.Length == 0 && entry.To == "to") (Subjects, Between) = ([], Subjects);
    }

    public IReadOnlyList<Participant> Subjects { get; }

    public IReadOnlyList<Participant> Others { get; }

    /// <summary>Those whom somebody else moves.</summary>
    public IReadOnlyList<Participant> Moved { get; }

    /// <summary>Equals of a kind that has a giver and a taker, when which is which is not told.</summary>
    public IReadOnlyList<Participant> Between { get; } = [];

    /// <summary>True where the subjects move themselves.</summary>
    public bool AreMoving { get; }

    /// <summary>Who dies in a clash between named sides is counted, not fought with.</summary>
    private static bool IsOther(Role role, KindEntry entry) => role switch
    {
        Role.Target or Role.Receiver or Role.Addressee or Role.Destination => true,
        Role.Victim => entry.To != "with",
        _ => false,
    };

    /// <summary>A minister speaks for the state: naming both would make two parties of one.</summary>
    private static bool IsStateOfAPerson(Participant party, IReadOnlyList<Participant> all) =>
        IsState(party) && all.Any(p => p.Side == party.Side && p.Role == party.Role && !IsState(p) && (p.Office is not null || p.Id?.StartsWith("person:", StringComparison.Ordinal) == true));

    private static bool IsState(Participant party) => party.Side is not null && party.Id == "state:" + party.Side;
}
