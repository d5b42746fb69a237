namespace Panj.Language;

/// <summary>A half-open range of a text in UTF-16 code units, counted from its first character. The default value is the empty span at 0.</summary>
/// <param name="Start">First unit inside.</param>
/// <param name="End">First unit after; never below <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Units covered.</summary>
    public int Length => End - Start;

    /// <summary>True where no unit is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True where at least one unit lies in both.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>True where every unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>True where the unit at <paramref name="offset"/> is covered.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of <paramref name="text"/> under this span.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The words of <paramref name="text"/> under this span, as a string of their own.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>True where this span comes first.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>True where this span comes last.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>True where this span does not come last.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>True where this span does not come first.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
