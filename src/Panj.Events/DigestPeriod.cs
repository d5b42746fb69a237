namespace Panj.Events;

/// <summary>Whether alerts are gathered before they are sent.</summary>
public enum DigestPeriod : byte
{
    /// <summary>Sent when they arise.</summary>
    Never,

    /// <summary>Sent once a day (UTC).</summary>
    Daily,

    /// <summary>Sent once a week, on Mondays (UTC).</summary>
    Weekly,
}
