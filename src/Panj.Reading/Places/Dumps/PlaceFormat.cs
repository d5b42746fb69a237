namespace Panj.Reading.Places.Dumps;

/// <summary>
/// The file of an imported gazetteer, little-endian: a header (magic, version, places, names, bytes of codes, words of the sieve); the division codes, one a
/// line; the sieve, which tells most names that are not there without a look at the rest; for every value of a hash's first 18 bits the number of
/// the first name that has it or more; 26 bytes a name: the hash of its reduced form and the <see cref="PlaceRow"/> that bears it, sorted by hash and, of one
/// hash, the most populous first. A place is written with each of its names, so that one look-up reads one stretch of the file.
/// </summary>
internal static class PlaceFormat
{
    public const int Magic = 0x474A_4E50;
    public const int Version = 3;
    public const int HeaderBytes = 24;
    public const int NameBytes = 8 + PlaceRow.Bytes;
    public const int StartBits = 18;
    public const int Starts = (1 << StartBits) + 1;
    public const double PerDegree = 100_000;

    /// <summary>At most so many places and names are taken from one dump.</summary>
    public const int MostPlaces = 32_000_000;

    public const int MostNames = 96_000_000;

    private const double PopulationSteps = 8;
    private const int NamesToWord = 6;
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    /// <summary>FNV-1a of the characters, its bits mixed: of 30 million names hardly two share one of 64 bits.</summary>
    public static ulong HashOf(ReadOnlySpan<char> key)
    {
        var hash = Offset;
        foreach (var c in key) hash = unchecked((hash ^ c) * Prime);
        hash = unchecked((hash ^ (hash >> 32)) * Mixer);
        return hash ^ (hash >> 29);
    }

    /// <summary>First bits of a hash, by which names are found.</summary>
    public static int StartOf(ulong hash) => (int)(hash >> (64 - StartBits));

    public static int SieveWords(int names) => (names / NamesToWord) + 1;

    public static int SieveWordOf(ulong hash, int words) => (int)((hash >> 8) % (ulong)words);

    /// <summary>The four bits of a name in its word of the sieve.</summary>
    public static ulong SieveBitsOf(ulong hash)
    {
        var bits = unchecked(hash * Mixer);
        return (1UL << (int)(bits >> 58)) | (1UL << (int)((bits >> 52) & 63)) | (1UL << (int)((bits >> 46) & 63)) | (1UL << (int)((bits >> 40) & 63));
    }

    public static byte ScaleOf(long population) => (byte)Math.Min(byte.MaxValue, Math.Log2(population + 1) * PopulationSteps);

    public static double PopulationOf(byte scale) => Math.Pow(2, scale / PopulationSteps) - 1;
}
