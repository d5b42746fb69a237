namespace Panj.Reading.Events.Status;

/// <summary>What a word above an event does to how real it is.</summary>
internal enum StatusEffect : byte
{
    /// <summary>Leaves the question to the words above it ("managed to").</summary>
    Transparent,

    /// <summary>It is intended.</summary>
    Planned,

    /// <summary>It is promised.</summary>
    Pledged,

    /// <summary>It was intended and will not be.</summary>
    CalledOff,

    /// <summary>Only somebody says so.</summary>
    Alleged,

    /// <summary>Somebody says it did not happen.</summary>
    Denied,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It is tried ("attempted to take the town"): who tries to strike has struck, who tries to take has not taken.</summary>
    Attempted,

    /// <summary>It is wished, feared, demanded or only thought: no event at all.</summary>
    Unreal,
}
