using System.Globalization;

namespace Panj.Picture.Trends;

/// <summary>Trends as a reader is told them.</summary>
public static class TrendWords
{
    /// <summary>"12", "12 to 15" where some may not have been in the week.</summary>
    public static string Count(Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return trend.Unsure == 0 ? Number(trend.Now) : $"{Number(trend.Now)} to {Number(trend.Now + trend.Unsure)}";
    }

    /// <summary>"usually 4 to 11".</summary>
    public static string Norm(Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return trend.Norm is { } norm ? $"usually {Number(norm.Low)} to {Number(norm.High)}" : $"no norm: fewer than {Picture.Trends.Norm.FewestWeeks} weeks are known";
    }

    /// <summary>What a verdict means.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.TooLittleKnown => "too little known",
        Verdict.AsUsual => "as usual",
        Verdict.Above => "more than usual",
        Verdict.Below => "fewer than usual",
        Verdict.AsSourcesGrew => "more, as more is told of everything",
        Verdict.AsSourcesShrank => "fewer, as less is told of everything",
        _ => "open: some may not be of that week",
    };

    /// <summary>How the sources do: "1,050 articles of their own, 1.2 times as many as a week before had on average".</summary>
    public static string Sources(TrendTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var articles = string.Create(CultureInfo.InvariantCulture, $"{table.Articles[^1]:#,0} articles of their own");
        return table.Articles.Count == 1 ? articles : string.Create(CultureInfo.InvariantCulture, $"{articles}, {table.Growth:0.##} times as many as a week before had on average");
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
