using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>When gathered alerts are due.</summary>
internal static class Periods
{
    /// <summary>The moment before which an alert must have arisen to be told now: the beginning of the day or the week (UTC), or now where nothing is gathered.</summary>
    public static DateTimeOffset Before(DigestPeriod digest, DateTimeOffset now)
    {
        var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return digest switch
        {
            DigestPeriod.Daily => day,
            DigestPeriod.Weekly => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            _ => DateTimeOffset.MaxValue,
        };
    }
}
