using System.Globalization;
using Panj.Events;

namespace Panj.Watches;

/// <summary>Conditions as persons write them: "new", "dispute", "change", "killed>=10", "events>=5/7" (in seven days), "plan/14" (within fourteen days).</summary>
public static class ConditionText
{
    private const int MostDays = 3_660;
    private const string AtLeast = ">=";
    private const string New = "new";
    private const string Dispute = "dispute";
    private const string Change = "change";
    private const string Plan = "plan/";
    private const string Events = "events";

    /// <summary>What may be written.</summary>
    public static string Forms { get; } = $"new, dispute, change, {string.Join(" or ", Enum.GetValues<FigureKind>().Where(f => f is not FigureKind.Money).Select(Slug.Of))}>=NUMBER, events>=NUMBER/DAYS, plan/DAYS";

    /// <summary>Reads a condition; null for what is none.</summary>
    public static WatchCondition? Of(string text)
    {
        if (text == New) return new WatchCondition { Kind = WatchConditionKind.New };
        if (text == Dispute) return new WatchCondition { Kind = WatchConditionKind.Dispute };
        if (text == Change) return new WatchCondition { Kind = WatchConditionKind.Change };
        if (text.StartsWith(Plan, StringComparison.Ordinal)) return Number(text[Plan.Length..]) is { } ahead and <= MostDays ? new WatchCondition { Kind = WatchConditionKind.Plan, Days = ahead } : null;
        if (text.Split(AtLeast) is not [var counted, var number]) return null;
        return counted == Events ? Count(number.Split('/')) : FigureOf(counted, number);
    }

    /// <summary>The condition as a person writes it.</summary>
    public static string Of(WatchCondition condition) => condition.Kind switch
    {
        WatchConditionKind.New => New,
        WatchConditionKind.Dispute => Dispute,
        WatchConditionKind.Change => Change,
        WatchConditionKind.Plan => string.Create(CultureInfo.InvariantCulture, $"{Plan}{condition.Days}"),
        WatchConditionKind.Count => string.Create(CultureInfo.InvariantCulture, $"{Events}{AtLeast}{condition.Least:0.##}/{condition.Days}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Slug.Of(condition.Figure ?? default)}{AtLeast}{condition.Least:0.##}"),
    };

    private static WatchCondition? Count(string[] parts) =>
        parts is [var least, var days] && Number(least) is { } number and > 0 && Number(days) is { } back and > 0 and <= MostDays
            ? new WatchCondition { Kind = WatchConditionKind.Count, Least = number, Days = back } : null;

    private static WatchCondition? FigureOf(string counted, string number) =>
        Slug.TryParse<FigureKind>(counted, out var figure) && figure is not FigureKind.Money && Number(number) is { } least and > 0
            ? new WatchCondition { Kind = WatchConditionKind.Figure, Figure = figure, Least = least } : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
