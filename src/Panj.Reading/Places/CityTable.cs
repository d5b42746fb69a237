using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Panj.Reading.Places;

/// <summary>Some 139,000 names of populated places (GeoNames) and United States counties in one sorted block of bytes; a place is made only when it is looked up.</summary>
/// <remarks>
/// The file: counts of names, key bytes and head bytes; a head line of country codes and one of division codes; then columns: key lengths, keys, latitude and
/// longitude in 65,535ths of their range, GeoNames identifier, division, country, eight times the binary logarithm of the population, kind.
/// </remarks>
internal sealed class CityTable
{
    private readonly byte[] _data;
    private readonly int[] _offsets;
    private readonly int _keys, _latitudes, _longitudes, _ids, _admins, _countries, _populations, _kinds;
    private readonly string[][] _countryCodes;
    private readonly string[] _adminCodes;

    private CityTable(byte[] data)
    {
        _data = data;
        Count = BinaryPrimitives.ReadInt32LittleEndian(data);
        var keyBytes = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(4));
        var headBytes = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(8));
        var head = Encoding.ASCII.GetString(data, 12, headBytes).Split('\n');
        _countryCodes = [.. head[0].Split(',').Select(code => new[] { code })];
        _adminCodes = head[1].Split(',');
        _keys = 12 + headBytes + Count;
        _latitudes = _keys + keyBytes;
        _longitudes = _latitudes + (2 * Count);
        _ids = _longitudes + (2 * Count);
        _admins = _ids + (4 * Count);
        _countries = _admins + (2 * Count);
        _populations = _countries + Count;
        _kinds = _populations + Count;
        _offsets = OffsetsOf(data.AsSpan(12 + headBytes, Count));
    }

    /// <summary>Names in the table.</summary>
    public int Count { get; }

    /// <summary>Reads the embedded table.</summary>
    public static CityTable Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data/places/cities.bin.gz")
            ?? throw new FileNotFoundException("data/places/cities.bin.gz is not embedded.");
        var size = SizeOf(stream);
        using var unzipped = new GZipStream(stream, CompressionMode.Decompress);
        var data = new byte[size];
        unzipped.ReadExactly(data);
        return new CityTable(data);
    }

    /// <summary>The places that bear a reduced name, the most populous first.</summary>
    public Range Find(ReadOnlySpan<char> key)
    {
        Span<byte> utf8 = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(key, utf8, out var length)) return default;
        var first = LowerBound(utf8[..length]);
        var end = first;
        while (end < Count && Key(end).SequenceEqual(utf8[..length])) end++;
        return first..end;
    }

    /// <summary>The place at an index.</summary>
    public Spot this[int index]
    {
        get
        {
            var people = Math.Pow(2, _data[_populations + index] / 8.0) - 1;
            return new Spot
            {
                Kind = (SpotKind)_data[_kinds + index],
                Countries = _countryCodes[_data[_countries + index]],
                Latitude = Math.Round((Short(_latitudes, index) * 180 / 65535.0) - 90, 3),
                Longitude = Math.Round((Short(_longitudes, index) * 360 / 65535.0) - 180, 3),
                RadiusKm = _data[_kinds + index] == (byte)SpotKind.County ? 30 : Math.Round(2 + (Math.Sqrt(people) / 150), 1),
                Weight = Math.Log10(people + 10),
                GeonamesId = Identifier(index),
                Admin = _adminCodes[Short(_admins, index)],
            };
        }
    }

    private int? Identifier(int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(_ids + (4 * index))) is var id and > 0 ? id : null;

    private ushort Short(int column, int index) => BinaryPrimitives.ReadUInt16LittleEndian(_data.AsSpan(column + (2 * index)));

    private ReadOnlySpan<byte> Key(int index) => _data.AsSpan(_keys + _offsets[index], _offsets[index + 1] - _offsets[index]);

    private int LowerBound(ReadOnlySpan<byte> key)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Key(middle).SequenceCompareTo(key) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int[] OffsetsOf(ReadOnlySpan<byte> lengths)
    {
        var offsets = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
            offsets[i + 1] = offsets[i] + lengths[i];
        return offsets;
    }

    // A gzip stream ends with the size of what it holds, which spares a second copy while reading.
    private static int SizeOf(Stream stream)
    {
        Span<byte> tail = stackalloc byte[4];
        stream.Seek(-4, SeekOrigin.End);
        stream.ReadExactly(tail);
        stream.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadInt32LittleEndian(tail);
    }
}
