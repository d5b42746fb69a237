namespace Panj.Reading.Places.Dumps;

/// <summary>A name of a place on its way into the file.</summary>
internal readonly record struct NameEntry(ulong Hash, int Place, byte Scale) : IComparable<NameEntry>
{
    public const int Bytes = 13;

    public int CompareTo(NameEntry other)
    {
        if (Hash != other.Hash) return Hash.CompareTo(other.Hash);
        return Scale != other.Scale ? other.Scale.CompareTo(Scale) : Place.CompareTo(other.Place);
    }
}
