namespace Panj.Events.Ports;

/// <summary>What events are counted by.</summary>
public enum SubjectKind : byte
{
    /// <summary>Those who take part and have an identity ("state:TJ").</summary>
    Party,

    /// <summary>Where they happened, by the name of the place.</summary>
    Place,
}
