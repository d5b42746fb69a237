using System.Globalization;

namespace Panj.Events;

/// <summary>One end of a time, or the whole of one that is no range. The default value is the open end "..".</summary>
/// <param name="Year">Year with unspecified digits as 0; 0 where the whole year is unspecified.</param>
/// <param name="Month">1 to 12, a part of the year of 21 to 41, 0 for none.</param>
/// <param name="Day">1 to 31, 0 for none.</param>
/// <param name="Unspecified">How many last digits of the year are X: 0 to 4.</param>
/// <param name="Doubt">'~', '?', '%' for both, or '\0'.</param>
internal readonly record struct WhenPoint(short Year, byte Month, byte Day, byte Unspecified, char Doubt)
{
    /// <summary>A leap year that stands in for the unknown one, so that 29 February has a place.</summary>
    internal const int StandInYear = 2000;

    private const int YearDigits = 4;


    /// <summary>The end that is not told.</summary>
    internal static WhenPoint Open => default;

    internal bool IsOpen => this == Open;

    internal bool IsYearKnown => Unspecified < YearDigits && Year > 0;

    internal bool IsYearMissing => Unspecified == YearDigits;

    internal WhenPrecision Precision => (Day, Month, Unspecified) switch
    {
        _ when IsOpen => WhenPrecision.Unknown,
        (_, _, 1) => WhenPrecision.Decade,
        (_, _, 2 or 3) => WhenPrecision.Century,
        ( > 0, _, _) => WhenPrecision.Day,
        (_, >= YearPart.First, _) => WhenPrecision.Season,
        (_, > 0, _) => WhenPrecision.Month,
        _ => WhenPrecision.Year,
    };

    /// <summary>First day, null where open or the year is unknown.</summary>
    internal DateOnly? First => !IsYearKnown ? null : DayIn(Math.Max(1, (int)Year));

    /// <summary>Last day, null where open or the year is unknown.</summary>
    internal DateOnly? Last
    {
        get
        {
            if (!IsYearKnown) return null;
            var year = Year + Span(Unspecified) - 1;
            if (Day > 0) return DayIn(year);
            var month = FirstMonth + Months - 1;
            if (month <= YearPart.MonthsOfYear) return EndOfMonth(year, month);
            return year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : EndOfMonth(year + 1, month - YearPart.MonthsOfYear);
        }
    }

    private int FirstMonth => Month switch { 0 => 1, >= YearPart.First => YearPart.FirstMonthOf(Month), _ => Month };

    private int Months => Month switch { 0 => YearPart.MonthsOfYear, >= YearPart.First => YearPart.LengthOf(Month), _ => 1 };

    /// <summary>Its first day in one of the years it may mean; 29 February in a common year is the day before the first of March.</summary>
    private DateOnly DayIn(int year) => new(year, FirstMonth, Math.Min(Math.Max(1, (int)Day), DateTime.DaysInMonth(year, FirstMonth)));

    internal static bool TryParse(ReadOnlySpan<char> text, out WhenPoint point)
    {
        point = Open;
        if (text is "" or "..") return true;
        var doubt = text[^1] is '~' or '?' or '%' ? text[^1] : '\0';
        if (doubt != '\0') text = text[..^1];
        if (!TryYear(text, out var year, out var unspecified)) return false;
        if (!TryPart(text, YearDigits, out var month) || !TryPart(text, YearDigits + 3, out var day)) return false;
        point = new WhenPoint(year, month, day, unspecified, doubt);
        return text.Length is 4 or 7 or 10 && point.IsOfTheCalendar;
    }

    /// <summary>The same in a year; 29 February in a common year is the day before the first of March.</summary>
    internal WhenPoint In(int year)
    {
        if (!IsYearMissing) return this;
        var day = Day == 0 ? 0 : Math.Min(Day, DateTime.DaysInMonth(year, Month));
        return this with { Year = (short)year, Unspecified = 0, Day = (byte)day };
    }

    public override string ToString()
    {
        if (IsOpen) return "..";
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var known = year.AsSpan(0, YearDigits - Unspecified);
        var doubt = Doubt == '\0' ? "" : Doubt.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{known}{"XXXX".AsSpan(0, Unspecified)}{Part(Month)}{Part(Day)}{doubt}");
    }

    private bool IsOfTheCalendar => (Month, Day) switch
    {
        (0, 0) => IsYearKnown,
        ( >= YearPart.First and <= YearPart.Last, 0) => HasYear,
        ( >= 1 and <= YearPart.MonthsOfYear, 0) => HasYear,
        ( >= 1 and <= YearPart.MonthsOfYear, _) => HasYear && Day <= DateTime.DaysInMonth(Unspecified > 0 ? StandInYear : Year, Month),
        _ => false,
    };

    private bool HasYear => IsYearMissing || Year > 0;

    private static string Part(byte value) => value == 0 ? "" : value.ToString("-00", CultureInfo.InvariantCulture);

    private static int Span(byte unspecified) => unspecified switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static bool TryYear(ReadOnlySpan<char> text, out short year, out byte unspecified)
    {
        year = 0;
        unspecified = 0;
        if (text.Length < YearDigits) return false;
        foreach (var c in text[..YearDigits])
        {
            if (c == 'X') unspecified++;
            else if (unspecified > 0 || !char.IsAsciiDigit(c)) return false;
            year = (short)((year * 10) + (c == 'X' ? 0 : c - '0'));
        }

        return true;
    }

    /// <summary>Two digits after a hyphen; "XX" says nothing and counts as absent.</summary>
    private static bool TryPart(ReadOnlySpan<char> text, int at, out byte value)
    {
        value = 0;
        if (text.Length <= at) return true;
        if (text.Length < at + 3 || text[at] != '-') return false;
        var digits = text.Slice(at + 1, 2);
        if (digits is "XX") return true;
        return byte.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }
}
