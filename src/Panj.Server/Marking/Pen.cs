namespace Panj.Server.Marking;

/// <summary>What a mark under words says of them.</summary>
internal enum Pen
{
    /// <summary>The words tell the event.</summary>
    Said,

    /// <summary>They do not belong to the story.</summary>
    Clutter,

    /// <summary>They name who takes part.</summary>
    Who,

    /// <summary>They say where.</summary>
    Where,

    /// <summary>They say when.</summary>
    When,

    /// <summary>They count.</summary>
    HowMany,

    /// <summary>They name who says so.</summary>
    Source,
}
