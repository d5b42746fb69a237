namespace Panj.Events;

/// <summary>
/// A time with its doubt: an Extended Date/Time Format (ISO 8601-2, EDTF) value of day, month, season, year, decade or century, or a range of them
/// that may be open at one end. The year may be unknown ("XXXX-12-25"). The default value is the unknown time, written "".
/// Two values are equal where their EDTF is. Seasons are those of the northern hemisphere, by whole months.
/// </summary>
public readonly record struct When : IComparable<When>
{
    private readonly string? _edtf;
    private readonly WhenPoint _from;
    private readonly WhenPoint _to;

    private When(WhenPoint from, WhenPoint to)
    {
        _from = from;
        _to = to;
        _edtf = from == to ? from.ToString() : $"{from}/{to}";
    }

    /// <summary>The value as EDTF in its one normal form.</summary>
    public string Edtf => _edtf ?? "";

    /// <summary>First day it may mean; null where the start is open or the year unknown.</summary>
    public DateOnly? Earliest => _from.First;

    /// <summary>Last day it may mean; null where the end is open or the year unknown.</summary>
    public DateOnly? Latest => _to.Last;

    /// <summary>False for the unknown time and for "XXXX-12-25"; a decade's year counts as known.</summary>
    public bool IsYearKnown => _from.IsYearKnown || _to.IsYearKnown;

    /// <summary>True for "~" (about), at either end.</summary>
    public bool IsApproximate => _from.Doubt is '~' or '%' || _to.Doubt is '~' or '%';

    /// <summary>True for "?" (not sure), at either end.</summary>
    public bool IsUncertain => _from.Doubt is '?' or '%' || _to.Doubt is '?' or '%';

    /// <summary>True for "a/b" and for a range open at one end.</summary>
    public bool IsRange => _from != _to;

    /// <summary>How exactly the time is told.</summary>
    public WhenPrecision Precision => IsRange ? WhenPrecision.Range : _from.Precision;

    internal WhenPoint From => _from;

    internal WhenPoint To => _to;

    /// <summary>A single day.</summary>
    public static When Day(DateOnly day) => Single(PointOf(day));

    /// <summary>From one day to another, both inside; a single day where they are the same.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static When Days(DateOnly first, DateOnly last) =>
        last < first ? throw new ArgumentException("The last day is before the first.", nameof(last)) : new When(PointOf(first), PointOf(last));

    /// <summary>On a day or before.</summary>
    public static When Until(DateOnly last) => new(WhenPoint.Open, PointOf(last));

    /// <summary>On a day or after.</summary>
    public static When Since(DateOnly first) => new(PointOf(first), WhenPoint.Open);

    /// <summary>
    /// Reads EDTF and brings it to its normal form: "a/a" is "a", an absent end is "..", days and months of "XX" fall away.
    /// False, with the unknown time, where <paramref name="text"/> is not of it, says nothing at all ("", "../..", "XXXX") or ends before it starts.
    /// </summary>
    public static bool TryParse(string? text, out When value)
    {
        value = default;
        if (text is null) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text.AsSpan() : text.AsSpan(0, slash);
        var second = slash < 0 ? first : text.AsSpan(slash + 1);
        if (!WhenPoint.TryParse(first, out var from) || !WhenPoint.TryParse(second, out var to)) return false;
        if (!FormARange(from, to)) return false;
        value = new When(from, to);
        return true;
    }

    /// <summary>The time in a year where it has none; a range that runs over New Year ends in the next one. Any other time stays as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not of 1 to 9998.</exception>
    public When WithYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year - 1);
        if (_edtf is null) return this;
        var from = _from.In(year);
        var to = _to.In(year);
        if (from.First is { } first && to.Last is { } last && last < first) to = _to.In(year + 1);
        return new When(from, to);
    }

    /// <summary>The time said to be about ("~"); a range is so at both of its told ends.</summary>
    public When About() => _edtf is null ? this : new When(AboutPoint(_from), AboutPoint(_to));

    /// <summary>
    /// True where some day may belong to both. An open end reaches for ever; "about" widens nothing; a time without a year overlaps where it would in
    /// some year. The unknown time overlaps nothing.
    /// </summary>
    public bool Overlaps(When other) => Together(other, static (a, b) => a.Low <= b.High && b.Low <= a.High);

    /// <summary>True where every day that <paramref name="other"/> may mean belongs to this; of a time without a year, in some year. False where either is unknown.</summary>
    public bool Contains(When other) => Together(other, static (a, b) => a.Low <= b.Low && b.High <= a.High);

    /// <summary>What both say together: the narrower of the two where it lies inside the other, else the days they share; null where they share none.</summary>
    public When? Intersect(When other)
    {
        if (!Overlaps(other)) return null;
        if (IsYearKnown != other.IsYearKnown) return IsYearKnown ? other.IntersectDated(this) : IntersectDated(other);
        if (Contains(other)) return other;
        if (other.Contains(this)) return this;
        var from = Low >= other.Low ? _from : other._from;
        var to = High <= other.High ? _to : other._to;
        return from.Precision == to.Precision || from.IsOpen || to.IsOpen || !IsYearKnown ? new When(from, to) : Days(Later(other), Sooner(other));
    }

    /// <summary>By first day (by the last where the start is open), then by last day, then by EDTF. Times without a year come after all others, the unknown time last.</summary>
    public int CompareTo(When other)
    {
        var byRank = Rank.CompareTo(other.Rank);
        if (byRank != 0) return byRank;
        var byStart = SortDay.CompareTo(other.SortDay);
        if (byStart != 0) return byStart;
        var byEnd = High.CompareTo(other.High);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Edtf, other.Edtf);
    }

    /// <summary>True where this time sorts first.</summary>
    public static bool operator <(When left, When right) => left.CompareTo(right) < 0;

    /// <summary>True where this time sorts last.</summary>
    public static bool operator >(When left, When right) => left.CompareTo(right) > 0;

    /// <summary>True where this time does not sort last.</summary>
    public static bool operator <=(When left, When right) => left.CompareTo(right) <= 0;

    /// <summary>True where this time does not sort first.</summary>
    public static bool operator >=(When left, When right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Edtf;

    private static When Single(WhenPoint point) => new(point, point);

    private static WhenPoint PointOf(DateOnly day) => new((short)day.Year, (byte)day.Month, (byte)day.Day, 0, '\0');

    private static WhenPoint AboutPoint(WhenPoint point) =>
        point.IsOpen ? point : point with { Doubt = point.Doubt is '?' or '%' ? '%' : '~' };

    private static bool FormARange(WhenPoint from, WhenPoint to)
    {
        if (from.IsOpen && to.IsOpen) return false;
        if (from.IsOpen || to.IsOpen) return true;
        if (from.IsYearKnown != to.IsYearKnown) return false;
        return !from.IsYearKnown || from.First <= to.Last;
    }

    private DateOnly Later(When other) => Low >= other.Low ? Low : other.Low;

    private DateOnly Sooner(When other) => High <= other.High ? High : other.High;

    private int Rank => _edtf is null ? 2 : IsYearKnown ? 0 : 1;

    private When Dated => IsYearKnown ? this : WithYear(WhenPoint.StandInYear);

    private DateOnly Low => Dated.Earliest ?? DateOnly.MinValue;

    private DateOnly High => Dated.Latest ?? DateOnly.MaxValue;

    private DateOnly SortDay => Dated.Earliest ?? Dated.Latest ?? DateOnly.MaxValue;

    /// <summary>Tries the years in which a time without one can meet the other; four are enough, for a longer time holds a whole year.</summary>
    private bool Together(When other, Func<When, When, bool> holds)
    {
        if (_edtf is null || other._edtf is null) return false;
        if (IsYearKnown && other.IsYearKnown) return holds(this, other);
        var anchor = IsYearKnown ? this : other.Dated;
        foreach (var year in YearsAround(anchor))
            if (IsYearKnown ? holds(this, other.WithYear(year)) : holds(WithYear(year), anchor)) return true;
        return false;
    }

    /// <summary>The time in the one year that fits; as it stands where several do.</summary>
    private When IntersectDated(When dated)
    {
        var yearless = this;
        var fits = YearsAround(dated).Select(yearless.WithYear).Where(dated.Overlaps).Take(2).ToList();
        return fits.Count == 1 ? fits[0].Intersect(dated) ?? this : this;
    }

    private static IEnumerable<int> YearsAround(When anchor)
    {
        var first = (anchor.Earliest ?? anchor.Latest)?.Year ?? WhenPoint.StandInYear;
        var last = (anchor.Latest ?? anchor.Earliest)?.Year ?? WhenPoint.StandInYear;
        var start = Math.Max(first - 1, 1);
        var end = Math.Min(Math.Min(last + 1, first + 2), DateOnly.MaxValue.Year - 1);
        return Enumerable.Range(start, Math.Max(0, end - start + 1));
    }
}
