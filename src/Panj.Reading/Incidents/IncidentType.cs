namespace Panj.Reading.Incidents;

/// <summary>What sort of violence an incident record tells of.</summary>
public enum IncidentType : byte
{
    /// <summary>An armed attack, a killing, an ambush, or an attempt at one.</summary>
    Attack,

    /// <summary>An attack by explosives, exploded or found in time.</summary>
    Bombing,

    /// <summary>People taken against their will.</summary>
    Kidnapping,

    /// <summary>Fire laid to property.</summary>
    Arson,

    /// <summary>Property taken by force.</summary>
    Robbery,

    /// <summary>Work stopped under threat.</summary>
    ForcedWorkStoppage,
}
