using Panj.Events;

namespace Panj.Exchange;

/// <summary>Who takes part in an event, parted as the formats of two columns want it.</summary>
/// <param name="Doers">Who does it, and equals such as those who talk.</param>
/// <param name="Others">To whom it is done.</param>
internal readonly record struct Sides(IReadOnlyList<Participant> Doers, IReadOnlyList<Participant> Others)
{
    /// <summary>The sides of an event, each in its order.</summary>
    public static Sides Of(Event happening) => new([.. happening.Participants.Where(p => !IsOther(p))], [.. happening.Participants.Where(IsOther)]);

    /// <summary>Two sides to fill two columns with: of equals the first stands against the rest.</summary>
    public Sides Opposed() => Others.Count > 0 || Doers.Count < 2 ? this : new Sides([Doers[0]], [.. Doers.Skip(1)]);

    private static bool IsOther(Participant party) => party.Role is Role.Target or Role.Receiver or Role.Addressee or Role.Victim or Role.Destination or Role.Origin;
}
