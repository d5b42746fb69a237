using System.Globalization;

namespace Panj.Reading.Places.Dumps;

/// <summary>Builds the compact file of a gazetteer from a GeoNames dump as users download it.</summary>
public sealed class GazetteerImport
{
    private readonly Letters _letters = new();
    private readonly Dictionary<int, int> _numberOf = [];
    private readonly List<byte> _scales = [];
    private readonly List<(ulong Hash, int Place)> _names = [];

    /// <summary>Places taken.</summary>
    public int Places => _scales.Count;

    /// <summary>Names taken, one for every place that bears it.</summary>
    public int Names => _names.Count;

    /// <summary>Lines that were none of a dump, and names of places that are not in it.</summary>
    public int Skipped { get; private set; }

    /// <summary>Reads allCountries.txt and, where given, alternateNamesV2.txt, and writes the file; the output must be seekable and empty.</summary>
    public void Run(TextReader places, TextReader? alternateNames, Stream output)
    {
        output.Write(new byte[PlaceFormat.HeaderBytes]);
        using var writer = new BinaryWriter(output, System.Text.Encoding.UTF8, leaveOpen: true);
        while (places.ReadLine() is { } line) TakePlace(line, writer);
        while (alternateNames?.ReadLine() is { } line) TakeName(line);
        Order();
        foreach (var (hash, place) in _names)
        {
            writer.Write(hash);
            writer.Write(place);
        }

        writer.Flush();
        output.Position = 0;
        foreach (var number in (ReadOnlySpan<int>)[PlaceFormat.Magic, PlaceFormat.Version, Places, Names]) writer.Write(number);
    }

    private void TakePlace(string line, BinaryWriter writer)
    {
        if (DumpRow.Parse(line) is not { } row || !_numberOf.TryAdd(row.Id, Places))
        {
            Skipped++;
            return;
        }

        writer.Write(row.Id);
        writer.Write((int)Math.Round(row.Latitude * PlaceFormat.PerDegree));
        writer.Write((int)Math.Round(row.Longitude * PlaceFormat.PerDegree));
        writer.Write((byte)(row.Country.Length == 2 ? row.Country[0] : 0));
        writer.Write((byte)(row.Country.Length == 2 ? row.Country[1] : 0));
        writer.Write((byte)row.Precision);
        writer.Write(PlaceFormat.ScaleOf(row.Population));
        _scales.Add(PlaceFormat.ScaleOf(row.Population));
        Add(row.Name, Places - 1);
        if (row.Ascii != row.Name) Add(row.Ascii, Places - 1);
    }

    /// <summary>A line of alternate names: identifier, place, language or kind, name; postal codes, links and other codes are no names.</summary>
    private void TakeName(string line)
    {
        var cells = line.Split('\t');
        var isName = cells.Length >= 4 && cells[2].Length <= 3;
        if (isName && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && _numberOf.TryGetValue(id, out var place)) Add(cells[3], place);
        else Skipped++;
    }

    private void Add(string name, int place)
    {
        if (_letters.FoldName(name) is { Length: > 0 } key) _names.Add((PlaceFormat.HashOf(key), place));
    }

    private void Order()
    {
        _names.Sort((a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : _scales[a.Place] != _scales[b.Place] ? _scales[b.Place].CompareTo(_scales[a.Place]) : a.Place.CompareTo(b.Place));
        var kept = 0;
        for (var i = 0; i < _names.Count; i++)
            if (kept == 0 || _names[i] != _names[kept - 1]) _names[kept++] = _names[i];
        _names.RemoveRange(kept, _names.Count - kept);
    }
}
