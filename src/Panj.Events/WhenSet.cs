namespace Panj.Events;

/// <summary>Whether a time between two bounds means all of what lies between.</summary>
internal enum WhenSet : byte
{
    /// <summary>A plain range or no range.</summary>
    None,

    /// <summary>Some time of it.</summary>
    OneOf,

    /// <summary>Every time of it.</summary>
    AllOf,
}
