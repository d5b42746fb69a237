using Panj.Events;

namespace Panj.Exchange;

/// <summary>Reasons for which a format leaves events out, in the words that users read after a number.</summary>
internal static class Unsaid
{
    public const string Equivalent = "without an equivalent in it";
    public const string Day = "without a day that is close enough for it";
    public const string Place = "without a place";
    public const string Dead = "without dead that are counted";
    public const string Told = "told by articles of no known day";
    public const string Parties = "without anybody named who does it";

    /// <summary>True for what happened or goes on; anything else is counted as left out.</summary>
    public static bool Happened(Event happening, Omissions left)
    {
        if (happening.Status is EventStatus.Occurred or EventStatus.Ongoing) return true;
        left.Add(Slug.Of(happening.Status));
        return false;
    }
}
