namespace Panj.Events;

/// <summary>How real a happening is, by the words that tell it. Only <see cref="Occurred"/> and <see cref="Ongoing"/> may ever be shown as having happened.</summary>
public enum EventStatus : byte
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>Somebody intends it.</summary>
    Planned,

    /// <summary>It is promised to another side.</summary>
    Pledged,

    /// <summary>Only one side says so, or the text doubts it.</summary>
    Alleged,

    /// <summary>Somebody denies that it happened.</summary>
    Denied,

    /// <summary>It was planned and will not be.</summary>
    CalledOff,
}
