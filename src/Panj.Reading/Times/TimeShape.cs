namespace Panj.Reading.Times;

/// <summary>What a time expression says before anything fixes it.</summary>
internal enum TimeShape : byte
{
    /// <summary>A date by the calendar, with or without its year.</summary>
    Calendar,

    /// <summary>A day by its weekday.</summary>
    Weekday,

    /// <summary>A day counted from the day of writing or, with <see cref="TimePhrase.IsOfContext"/>, of the story.</summary>
    Day,

    /// <summary>A week, month, year, ... counted from the one of writing or of the story.</summary>
    Unit,

    /// <summary>So many units before or after.</summary>
    Offset,

    /// <summary>A length.</summary>
    Duration,

    /// <summary>A recurrence.</summary>
    Set,

    /// <summary>Now, once or some day.</summary>
    Reference,

    /// <summary>A time of day alone.</summary>
    Clock,

    /// <summary>From one date to another.</summary>
    Range,
}
