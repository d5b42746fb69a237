using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>Writes TIMEX3 values and EDTF.</summary>
internal static class TimexText
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    internal static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Year 0 is the unknown one, "XXXX".</summary>
    internal static string Date(int year, int month, int day) =>
        Year(year) + (month == 0 ? "" : $"-{Two(month)}") + (day == 0 ? "" : $"-{Two(day)}");

    internal static string Year(int year) => year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>EDTF of a half ("H1") or quarter ("Q3") of a year.</summary>
    internal static string PartOfYear(string year, string code)
    {
        const int BeforeQuarters = 32;
        const int BeforeHalves = 39;
        var number = code[1] - '0' + (code[0] == 'H' ? BeforeHalves : BeforeQuarters);
        return $"{year}-{Two(number)}";
    }

    internal static string Season(int season) => SeasonCodes[season - 21];

    internal static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>A length: "P3D", "PT5H", "PXW", "P1DE".</summary>
    internal static string Length(string amount, string unit) => unit switch
    {
        "H" => $"PT{amount}H",
        "MI" => $"PT{amount}M",
        "S" => $"PT{amount}S",
        "FN" => amount == "X" ? "PXW" : $"P{Twice(amount)}W",
        "WE" => $"P{amount}WE",
        _ => $"P{amount}{unit}",
    };

    /// <summary>True for a date in a stand-in year.</summary>
    internal static bool IsStandIn(string date) => date.StartsWith("00", StringComparison.Ordinal);

    /// <summary>"0011-03-24" as "XXXX-03-24"; "" for weeks and for the year alone, which nothing is left of.</summary>
    internal static string WithoutStandIn(string date)
    {
        if (!IsStandIn(date)) return date;
        return date.Length >= 7 && char.IsAsciiDigit(date[5]) ? "XXXX" + date[4..] : "";
    }

    private static string Twice(string amount) =>
        (2 * decimal.Parse(amount, CultureInfo.InvariantCulture)).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
