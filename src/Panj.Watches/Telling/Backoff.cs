namespace Panj.Watches.Telling;

/// <summary>How long to wait after failures in a row: a minute, doubled each time, at most six hours; longer where the other side asks for it.</summary>
internal static class Backoff
{
    private const int MostDoublings = 9;
    private static readonly TimeSpan _longest = TimeSpan.FromHours(6);

    public static TimeSpan After(int failures, TimeSpan? asked)
    {
        var wait = TimeSpan.FromMinutes(1 << Math.Clamp(failures - 1, 0, MostDoublings));
        if (wait > _longest) wait = _longest;
        return asked > wait ? asked.Value : wait;
    }
}
