namespace Panj.Events;

/// <summary>What a participant does in an event.</summary>
public enum Role : byte
{
    /// <summary>Does it.</summary>
    Actor,

    /// <summary>It is done to them.</summary>
    Target,

    /// <summary>One of several equals: talks, exercises, agreements, clashes without a named attacker.</summary>
    Participant,

    /// <summary>Gives or pledges.</summary>
    Giver,

    /// <summary>Is given or promised.</summary>
    Receiver,

    /// <summary>Moves, flees or is sent.</summary>
    Mover,

    /// <summary>Carries the movers.</summary>
    Carrier,

    /// <summary>Where movers or attackers come from.</summary>
    Origin,

    /// <summary>Where movers go.</summary>
    Destination,

    /// <summary>Says it.</summary>
    Speaker,

    /// <summary>To or of whom it is said.</summary>
    Addressee,

    /// <summary>Killed, hurt, taken.</summary>
    Victim,
}
