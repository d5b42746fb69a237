namespace Panj.Picture.Boards;

/// <summary>One reason to doubt a cell.</summary>
/// <param name="Kind">Which sort of reason.</param>
/// <param name="Words">The reason for a reader ("denied by the foreign ministry").</param>
public readonly record struct Doubt(DoubtKind Kind, string Words) : IComparable<Doubt>
{
    /// <summary>By kind, then by words.</summary>
    public int CompareTo(Doubt other) => Kind == other.Kind ? string.CompareOrdinal(Words, other.Words) : Kind.CompareTo(other.Kind);

    /// <summary>True where this doubt sorts first.</summary>
    public static bool operator <(Doubt left, Doubt right) => left.CompareTo(right) < 0;

    /// <summary>True where this doubt sorts last.</summary>
    public static bool operator >(Doubt left, Doubt right) => left.CompareTo(right) > 0;

    /// <summary>True where this doubt does not sort last.</summary>
    public static bool operator <=(Doubt left, Doubt right) => left.CompareTo(right) <= 0;

    /// <summary>True where this doubt does not sort first.</summary>
    public static bool operator >=(Doubt left, Doubt right) => left.CompareTo(right) >= 0;
}
