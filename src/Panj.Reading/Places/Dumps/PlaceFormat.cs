using System.Text;

namespace Panj.Reading.Places.Dumps;

/// <summary>
/// The file of an imported gazetteer, little-endian: a header of magic, version, places and names; 16 bytes a place (identifier, latitude and longitude in
/// hundred-thousandths of a degree, country letters, precision, eight times the binary logarithm of the population); 12 bytes a name (hash of its reduced
/// form, number of its place), sorted by hash and, of one hash, the most populous first.
/// </summary>
internal static class PlaceFormat
{
    public const int Magic = 0x474A_4E50;
    public const int Version = 1;
    public const int HeaderBytes = 16;
    public const int PlaceBytes = 16;
    public const int NameBytes = 12;
    public const double PerDegree = 100_000;
    public const double PopulationSteps = 8;

    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>FNV-1a of the UTF-8 bytes: of 20 million names hardly two share one of 64 bits.</summary>
    public static ulong HashOf(string key)
    {
        var hash = Offset;
        foreach (var b in Encoding.UTF8.GetBytes(key)) hash = unchecked((hash ^ b) * Prime);
        return hash;
    }

    public static byte ScaleOf(long population) => (byte)Math.Min(byte.MaxValue, Math.Log2(population + 1) * PopulationSteps);
}
