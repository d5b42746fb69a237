using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;
using Panj.Events;

namespace Panj.Reading.Places.Dumps;

/// <summary>
/// An imported gazetteer. What most look-ups end at, the sieve, is mapped into memory; of names and places only what a look-up needs is read from the file,
/// so that memory does not grow with use. Safe for use from many threads until disposed.
/// </summary>
public sealed class PlaceFile : IDisposable
{
    private const int MostFound = 32;
    private const int Letter = 26;

    /// <summary>Names read at once, at the end of a search.</summary>
    private const int Block = 256;

    private static readonly string[][] _countries = [.. Enumerable.Range(0, Letter * Letter).Select(i => new[] { $"{(char)('A' + (i / Letter))}{(char)('A' + (i % Letter))}" })];

    private readonly Letters _letters = new();
    private readonly FileStream _stream;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly string[] _admins;
    private readonly int _sieveWords;
    private readonly long _sieve, _starts, _names;

    private PlaceFile(FileStream stream, MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        _stream = stream;
        _file = file;
        _view = view;
        _admins = AdminsOf(view);
        (Places, Names, _sieveWords) = (view.ReadInt32(8), view.ReadInt32(12), view.ReadInt32(20));
        _sieve = PlaceFormat.HeaderBytes + view.ReadInt32(16);
        _starts = _sieve + (8L * _sieveWords);
        _names = _starts + (4L * PlaceFormat.Starts);
    }

    /// <summary>Places in the file.</summary>
    public int Places { get; }

    /// <summary>Names in the file.</summary>
    public int Names { get; }

    /// <summary>Maps a file that <see cref="GazetteerImport"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is none of this version, or it is cut short.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PlaceFile Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (FrontOf(stream) is not { } front)
        {
            stream.Dispose();
            throw new InvalidDataException($"{path} is no whole gazetteer of version {PlaceFormat.Version}.");
        }

        var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new PlaceFile(stream, file, file.CreateViewAccessor(0, front, MemoryMappedFileAccess.Read));
    }

    /// <summary>The places that bear a name, whatever its accents and case, the most populous first, at most 32; empty where there are none.</summary>
    public IReadOnlyList<Place> Find(string name)
    {
        var spots = new List<Spot>();
        Find(_letters.FoldName(name), spots, MostFound);
        return [.. spots.Select(spot => new Place
        {
            Name = name,
            Countries = spot.Countries,
            Precision = spot.Precision,
            Latitude = spot.Latitude,
            Longitude = spot.Longitude,
            RadiusKm = spot.RadiusKm,
            GeonamesId = spot.GeonamesId,
        })];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
        _stream.Dispose();
    }

    /// <summary>True where a place bears the reduced name.</summary>
    internal bool Knows(ReadOnlySpan<char> key)
    {
        Span<PlaceRow> one = stackalloc PlaceRow[1];
        return Rows(key, one) > 0;
    }

    /// <summary>Adds the places that bear a reduced name, the most populous first, until so many are found.</summary>
    internal void Find(ReadOnlySpan<char> key, List<Spot> found, int most)
    {
        Span<PlaceRow> rows = stackalloc PlaceRow[MostFound];
        var count = Rows(key, rows[..Math.Clamp(most - found.Count, 0, MostFound)]);
        foreach (var row in rows[..count])
            if (SpotOf(row) is { } spot) found.Add(spot);
    }

    /// <summary>Bytes before the places; null where the file is none of this version or not of the length that it tells.</summary>
    private static long? FrontOf(FileStream stream)
    {
        Span<byte> header = stackalloc byte[PlaceFormat.HeaderBytes];
        if (RandomAccess.Read(stream.SafeFileHandle, header, 0) < header.Length) return null;
        var numbers = MemoryMarshal.Cast<byte, int>(header);
        if (numbers[0] != PlaceFormat.Magic || numbers[1] != PlaceFormat.Version || numbers[2] < 0 || numbers[3] < 0 || numbers[4] < 0 || numbers[5] < 1) return null;
        var front = PlaceFormat.HeaderBytes + (long)numbers[4] + (8L * numbers[5]) + (4L * PlaceFormat.Starts);
        return stream.Length == front + ((long)numbers[3] * PlaceFormat.NameBytes) ? front : null;
    }

    private static string[] AdminsOf(MemoryMappedViewAccessor view)
    {
        const int MostBytes = 4 << 20;
        var bytes = new byte[Math.Min(MostBytes, view.ReadInt32(16))];
        _ = view.ReadArray(PlaceFormat.HeaderBytes, bytes, 0, bytes.Length);
        return Encoding.UTF8.GetString(bytes).Split('\n');
    }

    private bool MayHold(ulong hash)
    {
        var bits = PlaceFormat.SieveBitsOf(hash);
        return (_view.ReadUInt64(_sieve + (8L * PlaceFormat.SieveWordOf(hash, _sieveWords))) & bits) == bits;
    }

    /// <summary>The places that bear a reduced name, as many as there is room for; the bounds hold against a file that was tampered with.</summary>
    private int Rows(ReadOnlySpan<char> key, Span<PlaceRow> rows)
    {
        if (key.Length == 0 || PlaceFormat.HashOf(key) is var hash && !MayHold(hash)) return 0;
        var start = _starts + (4L * PlaceFormat.StartOf(hash));
        var (low, high) = Narrowed(hash, Math.Clamp(_view.ReadInt32(start), 0, Names), Math.Clamp(_view.ReadInt32(start + 4), 0, Names));
        Span<byte> block = stackalloc byte[(Block + MostFound) * PlaceFormat.NameBytes];
        var read = RandomAccess.Read(_stream.SafeFileHandle, block[..((Math.Min(high + MostFound, Names) - low) * PlaceFormat.NameBytes)], NameAt(low));
        var count = 0;
        for (var at = LowerBound(block[..read], hash); at + PlaceFormat.NameBytes <= read && count < rows.Length && HashIn(block, at) == hash; at += PlaceFormat.NameBytes)
            rows[count++] = PlaceRow.Read(block[(at + 8)..]);
        return count;
    }

    /// <summary>Halves a long stretch of names until it fits into a block.</summary>
    private (int Low, int High) Narrowed(ulong hash, int low, int high)
    {
        Span<byte> one = stackalloc byte[8];
        high = Math.Max(low, high);
        while (high - low > Block)
        {
            var middle = low + ((high - low) / 2);
            _ = RandomAccess.Read(_stream.SafeFileHandle, one, NameAt(middle));
            if (BinaryPrimitives.ReadUInt64LittleEndian(one) < hash) low = middle + 1;
            else high = middle;
        }

        return (low, high);
    }

    /// <summary>Place in the block of the first name of this hash or more.</summary>
    private static int LowerBound(ReadOnlySpan<byte> block, ulong hash)
    {
        var (low, high) = (0, block.Length / PlaceFormat.NameBytes);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (HashIn(block, middle * PlaceFormat.NameBytes) < hash) low = middle + 1;
            else high = middle;
        }

        return low * PlaceFormat.NameBytes;
    }

    private static ulong HashIn(ReadOnlySpan<byte> block, int at) => BinaryPrimitives.ReadUInt64LittleEndian(block[at..]);

    private long NameAt(int index) => _names + ((long)index * PlaceFormat.NameBytes);

    private Spot? SpotOf(in PlaceRow row)
    {
        var (latitude, longitude) = (row.Latitude / PlaceFormat.PerDegree, row.Longitude / PlaceFormat.PerDegree);
        if (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180 || row.Kind > SpotKind.River) return null;
        var people = PlaceFormat.PopulationOf(row.Scale);
        return new Spot
        {
            Kind = row.Kind,
            Countries = CountriesOf(row.First, row.Second),
            Latitude = latitude,
            Longitude = longitude,
            RadiusKm = RadiusOf(row.Kind, people),
            Weight = Math.Log10(people + 10),
            GeonamesId = row.Id,
            Admin = row.Admin < _admins.Length ? _admins[row.Admin] : "",
            IsImported = true,
        };
    }

    /// <summary>One list a country, for all of its places.</summary>
    private static string[] CountriesOf(byte first, byte second) =>
        char.IsAsciiLetterUpper((char)first) && char.IsAsciiLetterUpper((char)second) ? _countries[((first - 'A') * Letter) + second - 'A'] : [];

    private static double RadiusOf(SpotKind kind, double people) => kind switch
    {
        SpotKind.Country => 500,
        SpotKind.Province => 80,
        SpotKind.District => 30,
        SpotKind.Sea => 200,
        SpotKind.River => 50,
        SpotKind.Settlement or SpotKind.Quarter => Math.Round(2 + (Math.Sqrt(people) / 150), 1),
        _ => 3,
    };
}
