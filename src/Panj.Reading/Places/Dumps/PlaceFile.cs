using System.IO.MemoryMappedFiles;
using Panj.Events;

namespace Panj.Reading.Places.Dumps;

/// <summary>An imported gazetteer, mapped into memory: only the pages that look-ups touch are loaded. Safe for use from many threads until disposed.</summary>
public sealed class PlaceFile : IDisposable
{
    private const int MostFound = 32;

    private readonly Letters _letters = new();
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly long _names;

    private PlaceFile(MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        _file = file;
        _view = view;
        Places = view.ReadInt32(8);
        Names = view.ReadInt32(12);
        _names = PlaceFormat.HeaderBytes + ((long)Places * PlaceFormat.PlaceBytes);
    }

    /// <summary>Places in the file.</summary>
    public int Places { get; }

    /// <summary>Names in the file.</summary>
    public int Names { get; }

    /// <summary>Maps a file that <see cref="GazetteerImport"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is none of this version, or it is cut short.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static PlaceFile Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < PlaceFormat.HeaderBytes) throw new InvalidDataException($"{path} is no gazetteer: it is too short.");
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        if (IsWhole(view, length)) return new PlaceFile(file, view);
        view.Dispose();
        file.Dispose();
        throw new InvalidDataException($"{path} is no whole gazetteer of version {PlaceFormat.Version}: import it again.");
    }

    /// <summary>The places that bear a name, whatever its accents and case, the most populous first, at most 32; empty where there are none.</summary>
    public IReadOnlyList<Place> Find(string name)
    {
        if (_letters.FoldName(name) is not { Length: > 0 } key) return [];
        var hash = PlaceFormat.HashOf(key);
        var found = new List<Place>();
        for (var i = LowerBound(hash); i < Names && found.Count < MostFound && HashAt(i) == hash; i++)
            found.Add(At(name, _view.ReadInt32(_names + ((long)i * PlaceFormat.NameBytes) + 8)));
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    private static bool IsWhole(MemoryMappedViewAccessor view, long length)
    {
        if (view.ReadInt32(0) != PlaceFormat.Magic || view.ReadInt32(4) != PlaceFormat.Version) return false;
        var (places, names) = (view.ReadInt32(8), view.ReadInt32(12));
        return places >= 0 && names >= 0 && length == PlaceFormat.HeaderBytes + ((long)places * PlaceFormat.PlaceBytes) + ((long)names * PlaceFormat.NameBytes);
    }

    private int LowerBound(ulong hash)
    {
        var (low, high) = (0, Names);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (HashAt(middle) < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ulong HashAt(int index) => _view.ReadUInt64(_names + ((long)index * PlaceFormat.NameBytes));

    private Place At(string name, int number)
    {
        var at = PlaceFormat.HeaderBytes + ((long)number * PlaceFormat.PlaceBytes);
        var (first, second) = ((char)_view.ReadByte(at + 12), (char)_view.ReadByte(at + 13));
        var precision = (Precision)_view.ReadByte(at + 14);
        var people = Math.Pow(2, _view.ReadByte(at + 15) / PlaceFormat.PopulationSteps) - 1;
        return new Place
        {
            Name = name,
            Countries = first == 0 ? [] : [$"{first}{second}"],
            Precision = precision,
            Latitude = _view.ReadInt32(at + 4) / PlaceFormat.PerDegree,
            Longitude = _view.ReadInt32(at + 8) / PlaceFormat.PerDegree,
            RadiusKm = precision == Precision.City ? Math.Round(2 + (Math.Sqrt(people) / 150), 1) : null,
            GeonamesId = _view.ReadInt32(at),
        };
    }
}
