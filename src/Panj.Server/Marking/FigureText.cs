using System.Globalization;
using Panj.Events;

namespace Panj.Server.Marking;

/// <summary>A figure in words: "at least 5 killed", "2–6 killed", "about 1,500 troops".</summary>
internal static class FigureText
{
    public static string Of(Figure figure) => $"{Number(figure)} {What(figure)}".Trim();

    private static string Number(Figure figure) => figure switch
    {
        { Best: { } best } => (figure.Approximate ? "about " : "") + Digits(best),
        { Low: { } low, High: { } high } => $"{Digits(low)}–{Digits(high)}",
        { Low: { } low } => $"at least {Digits(low)}",
        { High: { } high } => $"at most {Digits(high)}",
        _ => "a number not said of",
    };

    private static string What(Figure figure)
    {
        var what = figure.What == FigureKind.Money ? figure.Unit ?? "money" : Slug.Of(figure.What);
        return figure.Of is { Length: > 0 } of && !of.Contains(what, StringComparison.OrdinalIgnoreCase) ? $"{what} ({of})" : figure.Of is { Length: > 0 } only ? only : what;
    }

    private static string Digits(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
