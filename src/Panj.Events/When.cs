using System.Buffers.Binary;
using System.Text;

namespace Panj.Events;

/// <summary>
/// A time with its doubt: an Extended Date/Time Format (ISO 8601-2, EDTF) value of day, month, season, quarter, half, year, decade or century, a range of them
/// that may be open at one end, or a bounded set of them: one of the days ("[2021..2023]") or all ("{2021..2023}"). Last digits of the year may be
/// unknown ("199X-12-25", "XXXX-12-25"). The default value is the unknown time, written "". Two values are equal where their EDTF is. Seasons of
/// 21 to 28 are those of the northern hemisphere, by whole months. Of EDTF there are no years before 1 or after 9999, no times of day and no lists.
/// </summary>
public readonly record struct When : IComparable<When>
{
    private readonly string? _edtf;
    private readonly WhenPoint _from;
    private readonly WhenPoint _to;
    private readonly WhenSet _set;

    private When(WhenPoint from, WhenPoint to, WhenSet set = WhenSet.None)
    {
        _from = from;
        _to = to;
        _set = from == to ? WhenSet.None : set;
        _edtf = (from == to, set) switch
        {
            (true, _) => from.ToString(),
            (_, WhenSet.OneOf) => $"[{Bound(from)}..{Bound(to)}]",
            (_, WhenSet.AllOf) => $"{{{Bound(from)}..{Bound(to)}}}",
            _ => $"{from}/{to}",
        };
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

    /// <summary>True for "a/..": from some time on, to an end that is open.</summary>
    public bool IsSince => _to.IsOpen && !_from.IsOpen;

    /// <summary>True for "[a..b]": a time somewhere between the two, not all of it. Such a set is a range too.</summary>
    public bool IsOneOf => _set == WhenSet.OneOf;

    /// <summary>True for "{a..b}": every time between the two. Such a set is a range too.</summary>
    public bool IsAllOf => _set == WhenSet.AllOf;

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

    /// <summary>Once between two days, each of them possible; a single day where they are the same.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static When OneOf(DateOnly first, DateOnly last) =>
        last < first ? throw new ArgumentException("The last day is before the first.", nameof(last)) : new When(PointOf(first), PointOf(last), WhenSet.OneOf);

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
        if (text is ['[' or '{', ..]) return TryParseSet(text, out value);
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
        return new When(from, to, _set);
    }

    /// <summary>The time said to be about ("~"); a range is so at both of its told ends.</summary>
    public When About() => _edtf is null ? this : new When(AboutPoint(_from), AboutPoint(_to), _set);

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
        if (Contains(other)) return other.As(Shared(other));
        if (other.Contains(this)) return As(Shared(other));
        var from = Low >= other.Low ? _from : other._from;
        var to = High <= other.High ? _to : other._to;
        return from.Precision == to.Precision || from.IsOpen || to.IsOpen || !IsYearKnown ? new When(from, to, Shared(other)) : Days(Later(other), Sooner(other)).As(Shared(other));
    }

    /// <summary>What is one of the days of either is one of those they share.</summary>
    private WhenSet Shared(When other) => IsOneOf || other.IsOneOf ? WhenSet.OneOf : IsAllOf && other.IsAllOf ? WhenSet.AllOf : WhenSet.None;

    private When As(WhenSet set) => set == _set || _edtf is null ? this : new When(_from, _to, set);

    /// <summary>True where every day that this may mean is before every day of <paramref name="other"/>; never so of a time that is unknown, without a year or open on that side.</summary>
    public bool IsBefore(When other) => IsYearKnown && other.IsYearKnown && Latest is { } last && other.Earliest is { } first && last < first;

    /// <summary>
    /// The shortest time that holds both: the wider of the two where it holds the other, else the days from the first of both to the last; open where one is.
    /// The other where one is unknown; null where only one has its year.
    /// </summary>
    public When? Cover(When other)
    {
        if (_edtf is null) return other;
        if (other._edtf is null || this == other) return this;
        if (IsYearKnown != other.IsYearKnown) return null;
        if (!IsYearKnown) return Contains(other) ? this : other.Contains(this) ? other : null;
        if (Contains(other)) return this;
        if (other.Contains(this)) return other;
        var first = Earliest is { } a && other.Earliest is { } b ? (a < b ? a : b) : (DateOnly?)null;
        var last = Latest is { } c && other.Latest is { } d ? (c > d ? c : d) : (DateOnly?)null;
        return (first, last) switch
        {
            ({ } from, { } to) => Days(from, to),
            ({ } from, null) => Since(from),
            (null, { } to) => Until(to),
            _ => null,
        };
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

    /// <summary>Bytes that sort, compared one by one, as <see cref="CompareTo"/> does; none is the beginning of another.</summary>
    public byte[] SortKey()
    {
        var key = new byte[1 + (2 * sizeof(int)) + Edtf.Length + 1];
        key[0] = (byte)Rank;
        BinaryPrimitives.WriteInt32BigEndian(key.AsSpan(1), SortDay.DayNumber);
        BinaryPrimitives.WriteInt32BigEndian(key.AsSpan(1 + sizeof(int)), High.DayNumber);
        Encoding.ASCII.GetBytes(Edtf, key.AsSpan(1 + (2 * sizeof(int))));
        return key;
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

    private static bool TryParseSet(string text, out When value)
    {
        value = default;
        var set = text[0] == '[' ? WhenSet.OneOf : WhenSet.AllOf;
        if (text[^1] != (set == WhenSet.OneOf ? ']' : '}')) return false;
        var inner = text.AsSpan(1, Math.Max(0, text.Length - 2));
        var dots = inner.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !WhenPoint.TryParse(inner[..dots], out var from) || inner[(dots + 2)..] is ".." || !WhenPoint.TryParse(inner[(dots + 2)..], out var to)) return false;
        if (!FormARange(from, to)) return false;
        value = new When(from, to, set);
        return true;
    }

    private static string Bound(WhenPoint point) => point.IsOpen ? "" : point.ToString();

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
