namespace Panj.Reading.Times;

/// <summary>TIMEX3 type of a time expression.</summary>
public enum TimexType : byte
{
    /// <summary>A calendar day, week, month, year or longer.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
