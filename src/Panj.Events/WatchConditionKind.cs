namespace Panj.Events;

/// <summary>What sort of thing raises an alert.</summary>
public enum WatchConditionKind : byte
{
    /// <summary>An event that was not known, or was known with another status.</summary>
    New,

    /// <summary>An event that counts so many or more of something.</summary>
    Figure,

    /// <summary>So many events or more within some days up to today.</summary>
    Count,

    /// <summary>Something planned or pledged whose day comes near.</summary>
    Plan,

    /// <summary>Accounts of an event begin to differ in something.</summary>
    Dispute,

    /// <summary>More or fewer events in the week up to today than the weeks before let expect.</summary>
    Change,
}
