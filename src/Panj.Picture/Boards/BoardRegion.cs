using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Boards;

/// <summary>Which events stand on the boards of a theatre.</summary>
internal static class BoardRegion
{
    /// <summary>True for an event of the theatre. Talks and deals have no place: those of a theatre are of the states whose border it is.</summary>
    public static bool Holds(Theatre theatre, Event happening) => theatre.Holds(happening)
        || (happening is { Kind: EventKind.Talks or EventKind.Agreement or EventKind.Aid, Where: null or { Precision: Precision.Country } }
            && happening.Participants.Any(p => p.Side is { } side && theatre.Borders.Any(b => b.Has(side))));

    /// <summary>True where an event, or what some of its accounts alone tell, may stand there: on a day on which the others were not published yet it is that.</summary>
    /// <param name="theatre">The theatre.</param>
    /// <param name="happening">The event of all its accounts.</param>
    /// <param name="members">Its accounts.</param>
    public static bool MayHold(Theatre theatre, Event happening, IReadOnlyList<Member> members) => Holds(theatre, happening)
        || members.Any(m => m.Where is { } place && theatre.Holds(place))
        || (members.Any(m => m.Where is null or { Precision: Precision.Country }) && members.SelectMany(m => m.Report.Participants).Any(p => IsOf(theatre, p)));

    private static bool IsOf(Theatre theatre, Participant party) =>
        theatre.Parties.Contains(party.Name) || (party.Id is { } id && theatre.Parties.Contains(id)) || (party.Side is { } side && theatre.Borders.Any(b => b.Has(side)));
}
