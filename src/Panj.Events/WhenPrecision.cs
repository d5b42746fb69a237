namespace Panj.Events;

/// <summary>How exactly a time is told. The default value is <see cref="Unknown"/>.</summary>
public enum WhenPrecision : byte
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of a year.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years, written "199X".</summary>
    Decade,

    /// <summary>A hundred years or more, written "19XX".</summary>
    Century,

    /// <summary>From one time to another, or open at one end.</summary>
    Range,
}
