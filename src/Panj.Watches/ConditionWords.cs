using System.Globalization;
using Panj.Events;

namespace Panj.Watches;

/// <summary>Conditions as a reader is told them.</summary>
public static class ConditionWords
{
    /// <summary>What a condition waits for, as part of a sentence: "a new event", "10 killed or more".</summary>
    public static string Of(WatchCondition condition) => condition.Kind switch
    {
        WatchConditionKind.New => "a new event",
        WatchConditionKind.Dispute => "accounts that begin to differ",
        WatchConditionKind.Change => "more or fewer events in a week than usual",
        WatchConditionKind.Plan => string.Create(CultureInfo.InvariantCulture, $"a plan that begins within {Days(condition.Days)}"),
        WatchConditionKind.Count => string.Create(CultureInfo.InvariantCulture, $"{condition.Least:#,0.##} events or more within {Days(condition.Days)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{condition.Least:#,0.##} {Slug.Of(condition.Figure ?? default).Replace('-', ' ')} or more"),
    };

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");
}
