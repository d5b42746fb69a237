using System.Globalization;

namespace Panj.Events;

/// <summary>Puts a count into the words a reader sees: "3 killed", "at least 5 killed", "2–6 border guards killed", "about 1,500 troops".</summary>
public static class FigureWords
{
    /// <summary>The words for a figure.</summary>
    public static string Of(Figure figure)
    {
        var number = NumberOf(figure);
        if (figure.What is FigureKind.Money) return figure.Unit is null ? number : $"{number} {figure.Unit}";
        var noun = Slug.Of(figure.What);
        if (!IsNoun(figure.Of)) return $"{number} {noun}";
        return IsDoneTo(figure.What) ? $"{number} {figure.Of} {noun}" : $"{number} {figure.Of}";
    }

    /// <summary>The words for a figure's number alone; "not said" where it has none.</summary>
    public static string NumberOf(Figure figure)
    {
        var (low, high) = (figure.Low, figure.High);
        if (low is not null && high is not null && low != high) return $"{Digits(low.Value)}–{Digits(high.Value)}";
        if (figure.Best is { } best) return (figure.Approximate ? "about " : "") + Digits(best);
        if (low is not null) return $"at least {Digits(low.Value)}";
        return high is not null ? $"at most {Digits(high.Value)}" : "not said";
    }

    /// <summary>False for a name ("Norland"), before which a number cannot stand.</summary>
    private static bool IsNoun([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? of) => of is { Length: > 0 } && char.IsLower(of[of.LastIndexOf(' ') + 1]);

    /// <summary>True where what is counted is what was done to those counted.</summary>
    private static bool IsDoneTo(FigureKind what) => what is FigureKind.Killed or FigureKind.Injured or FigureKind.Missing or FigureKind.Detained or FigureKind.Displaced;

    private static string Digits(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
