using System.IO.MemoryMappedFiles;
using System.Text;
using Panj.Events;

namespace Panj.Reading.Places.Dumps;

/// <summary>An imported gazetteer, mapped into memory: only the pages that look-ups touch are loaded. Safe for use from many threads until disposed.</summary>
public sealed class PlaceFile : IDisposable
{
    private const int MostFound = 32;

    private readonly Letters _letters = new();
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly string[] _admins;
    private readonly int _sieveWords;
    private readonly long _sieve, _starts, _places, _names;

    private PlaceFile(MemoryMappedFile file, MemoryMappedViewAccessor view, string[] admins)
    {
        _file = file;
        _view = view;
        _admins = admins;
        (Places, Names, _sieveWords) = (view.ReadInt32(8), view.ReadInt32(12), view.ReadInt32(20));
        _sieve = PlaceFormat.HeaderBytes + view.ReadInt32(16);
        _starts = _sieve + (8L * _sieveWords);
        _places = _starts + (4L * PlaceFormat.Starts);
        _names = _places + ((long)Places * PlaceFormat.PlaceBytes);
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
        var length = new FileInfo(path).Length;
        if (length < PlaceFormat.HeaderBytes) throw new InvalidDataException($"{path} is no gazetteer: it is too short.");
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        if (IsWhole(view, length)) return new PlaceFile(file, view, AdminsOf(view));
        view.Dispose();
        file.Dispose();
        throw new InvalidDataException($"{path} is no whole gazetteer of version {PlaceFormat.Version}: import it again.");
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
    }

    /// <summary>True where a place bears the reduced name.</summary>
    internal bool Knows(ReadOnlySpan<char> key) =>
        key.Length > 0 && PlaceFormat.HashOf(key) is var hash && MayHold(hash) && First(hash) is var first && first < Names && HashAt(first) == hash;

    /// <summary>Adds the places that bear a reduced name, the most populous first, until so many are found.</summary>
    internal void Find(ReadOnlySpan<char> key, List<Spot> found, int most)
    {
        if (key.Length == 0) return;
        var hash = PlaceFormat.HashOf(key);
        if (!MayHold(hash)) return;
        for (var i = First(hash); i < Names && found.Count < most && HashAt(i) == hash; i++)
            if (At(_view.ReadInt32(_names + ((long)i * PlaceFormat.NameBytes) + 8)) is { } spot) found.Add(spot);
    }

    private static bool IsWhole(MemoryMappedViewAccessor view, long length)
    {
        if (view.ReadInt32(0) != PlaceFormat.Magic || view.ReadInt32(4) != PlaceFormat.Version) return false;
        var (places, names, admins, words) = (view.ReadInt32(8), view.ReadInt32(12), view.ReadInt32(16), view.ReadInt32(20));
        if (places < 0 || names < 0 || admins < 0 || words < 1) return false;
        return length == PlaceFormat.HeaderBytes + (long)admins + (8L * words) + (4L * PlaceFormat.Starts)
            + ((long)places * PlaceFormat.PlaceBytes) + ((long)names * PlaceFormat.NameBytes);
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

    /// <summary>Number of the first name of this hash or more; the bounds hold against a file that was tampered with.</summary>
    private int First(ulong hash)
    {
        var start = _starts + (4L * PlaceFormat.StartOf(hash));
        var (low, high) = (Math.Clamp(_view.ReadInt32(start), 0, Names), Math.Clamp(_view.ReadInt32(start + 4), 0, Names));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (HashAt(middle) < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ulong HashAt(int index) => _view.ReadUInt64(_names + ((long)index * PlaceFormat.NameBytes));

    private Spot? At(int number)
    {
        if (number < 0 || number >= Places) return null;
        var at = _places + ((long)number * PlaceFormat.PlaceBytes);
        var (latitude, longitude) = (_view.ReadInt32(at + 4) / PlaceFormat.PerDegree, _view.ReadInt32(at + 8) / PlaceFormat.PerDegree);
        var (admin, kind) = (_view.ReadUInt16(at + 12), (SpotKind)_view.ReadByte(at + 16));
        if (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180 || kind > SpotKind.River) return null;
        var people = PlaceFormat.PopulationOf(_view.ReadByte(at + 17));
        var (first, second) = ((char)_view.ReadByte(at + 14), (char)_view.ReadByte(at + 15));
        return new Spot
        {
            Kind = kind,
            Countries = first == 0 ? [] : [$"{first}{second}"],
            Latitude = latitude,
            Longitude = longitude,
            RadiusKm = RadiusOf(kind, people),
            Weight = Math.Log10(people + 10),
            GeonamesId = _view.ReadInt32(at),
            Admin = admin < _admins.Length ? _admins[admin] : "",
            IsImported = true,
        };
    }

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
