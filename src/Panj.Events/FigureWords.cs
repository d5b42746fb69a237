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
        if (Counted(figure.Of) is not { } counted) return $"{number} {noun}";
        var of = Agreeing(counted, figure);
        return IsDoneTo(figure.What) ? $"{number} {of} {noun}" : $"{number} {of}";
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

    /// <summary>Who is counted, in the number of the count; null where no word says ("fatalities") or a name stands there.</summary>
    public static string? Counted(Figure figure) => Counted(figure.Of) is { } counted ? Agreeing(counted, figure) : null;

    /// <summary>True where what is counted is what was done to those counted.</summary>
    internal static bool IsDoneTo(FigureKind what) => what is FigureKind.Killed or FigureKind.Injured or FigureKind.Missing or FigureKind.Detained or FigureKind.Displaced;

    /// <summary>
    /// Who is counted, null for a name ("Norland"), before which a number cannot stand. A word that only says what was done is left off ("border guard deaths").
    /// </summary>
    private static string? Counted(string? of)
    {
        if (of is not { Length: > 0 }) return null;
        var last = PartyWords.LastWord(of);
        if (SentenceWords.IsCasualty(last)) return Counted(of[..^last.Length].TrimEnd());
        return last.Length > 0 && char.IsLower(last[0]) ? of : null;
    }

    /// <summary>The noun in the number of the count: articles also write "three insurgent and two guard deaths".</summary>
    private static string Agreeing(string noun, Figure figure)
    {
        var last = PartyWords.LastWord(noun);
        var isOne = figure is { Best: 1, Low: null or 1, High: null or 1 };
        if (isOne || last.EndsWith('s') || SentenceWords.HasNoPlural(last) || SentenceWords.IsPlural(last)) return noun;
        return noun + "s";
    }

    private static string Digits(decimal number) => number switch
    {
        >= 1_000_000_000 when number % 100_000_000 == 0 => (number / 1_000_000_000).ToString("#,0.#", CultureInfo.InvariantCulture) + " billion",
        >= 1_000_000 when number % 100_000 == 0 => (number / 1_000_000).ToString("#,0.#", CultureInfo.InvariantCulture) + " million",
        _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
    };
}
