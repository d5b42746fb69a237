using System.Globalization;
using System.Text;

namespace Panj.Reading.Places.Dumps;

/// <summary>
/// Builds the compact file of a gazetteer from a GeoNames dump as users download it. Names are put aside in files beside the output, so that memory holds
/// some 30 bytes a place and one sixteenth of the names. One object makes one file.
/// </summary>
public sealed class GazetteerImport
{
    private const int LongestLine = 1 << 16;
    private const int MostAdmins = ushort.MaxValue;
    private const int LongestLanguage = 3;
    private readonly Letters _letters = new();
    private readonly Dictionary<string, ushort> _admins = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<PlaceRow> _rows = [];
    private int[] _numbers = new int[1 << 16];

    /// <summary>Places taken.</summary>
    public int Places => _rows.Count;

    /// <summary>Names taken, one for every place that bears it.</summary>
    public int Names { get; private set; }

    /// <summary>Lines that were none of a dump or beyond what a file holds, and names of places that are not in it.</summary>
    public int Skipped { get; private set; }

    /// <summary>Reads allCountries.txt and, where given, alternateNamesV2.txt, and writes the file.</summary>
    /// <param name="places">The places.</param>
    /// <param name="alternateNames">Their other names.</param>
    /// <param name="path">The file to write; other files are made beside it meanwhile.</param>
    /// <param name="cancel">Stops between two lines; what was written is then no gazetteer.</param>
    /// <exception cref="IOException">Something cannot be read or written.</exception>
    public void Run(TextReader places, TextReader? alternateNames, string path, CancellationToken cancel = default)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        using var shelf = new NameShelf(folder, Path.GetFileName(path));
        Each(places, line => TakePlace(line, shelf), cancel);
        if (alternateNames is not null) Each(alternateNames, line => TakeName(line, shelf), cancel);
        using var output = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        Write(output, shelf);
    }

    private void Each(TextReader text, Func<string, bool> take, CancellationToken cancel)
    {
        var lines = new BoundedLines(text, LongestLine);
        while (lines.Next() is { } line)
        {
            cancel.ThrowIfCancellationRequested();
            if (!take(line)) Skipped++;
        }

        Skipped += lines.TooLong;
    }

    private bool TakePlace(string line, NameShelf shelf)
    {
        if (Places >= PlaceFormat.MostPlaces || DumpRow.Parse(line) is not { } row || !TryNumber(row.Id)) return false;
        _rows.Add(PlaceRow.Of(row, AdminOf(row.Admin)));
        Add(row.Name, Places - 1, shelf);
        if (row.Ascii != row.Name) Add(row.Ascii, Places - 1, shelf);
        return true;
    }

    /// <summary>A line of alternate names: identifier, place, language or kind, name; postal codes, links and other codes are no names.</summary>
    private bool TakeName(string line, NameShelf shelf)
    {
        Span<Range> cells = stackalloc Range[5];
        var text = line.AsSpan();
        if (text.Split(cells, '\t') < 4 || text[cells[2]].Length > LongestLanguage) return false;
        if (!int.TryParse(text[cells[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id >= _numbers.Length || _numbers[id] == 0) return false;
        return Add(text[cells[3]], _numbers[id] - 1, shelf);
    }

    private bool Add(ReadOnlySpan<char> name, int place, NameShelf shelf)
    {
        if (shelf.Count >= PlaceFormat.MostNames || _letters.FoldName(name) is not { Length: > 0 } key) return false;
        shelf.Add(new NameEntry(PlaceFormat.HashOf(key), place, _rows[place].Scale));
        return true;
    }

    /// <summary>Gives an identifier the next number; false where it has one.</summary>
    private bool TryNumber(int id)
    {
        if (id >= _numbers.Length) Array.Resize(ref _numbers, (int)Math.Min(DumpRow.LastId, Math.Max(id + 1L, 2L * _numbers.Length)));
        if (_numbers[id] != 0) return false;
        _numbers[id] = Places + 1;
        return true;
    }

    private ushort AdminOf(string code)
    {
        if (_admins.TryGetValue(code, out var number)) return number;
        return _admins.Count > MostAdmins ? (ushort)0 : _admins[code] = (ushort)_admins.Count;
    }

    private void Write(FileStream output, NameShelf shelf)
    {
        var admins = Encoding.UTF8.GetBytes(string.Join('\n', _admins.OrderBy(a => a.Value).Select(a => a.Key)));
        var sieve = new ulong[PlaceFormat.SieveWords(shelf.Count)];
        var starts = new int[PlaceFormat.Starts];
        var sieveAt = PlaceFormat.HeaderBytes + admins.Length;
        output.Position = sieveAt + (8L * sieve.Length) + (4L * starts.Length);
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        WriteNames(writer, shelf, sieve, starts);
        writer.Flush();
        output.Position = 0;
        foreach (var number in (ReadOnlySpan<int>)[PlaceFormat.Magic, PlaceFormat.Version, Places, Names, admins.Length, sieve.Length]) writer.Write(number);
        writer.Write(admins);
        foreach (var word in sieve) writer.Write(word);
        foreach (var start in starts) writer.Write(start);
    }

    private void WriteNames(BinaryWriter writer, NameShelf shelf, ulong[] sieve, int[] starts)
    {
        var next = 0;
        var row = new byte[PlaceRow.Bytes];
        foreach (var entry in shelf.Sorted())
        {
            while (next <= PlaceFormat.StartOf(entry.Hash)) starts[next++] = Names;
            sieve[PlaceFormat.SieveWordOf(entry.Hash, sieve.Length)] |= PlaceFormat.SieveBitsOf(entry.Hash);
            writer.Write(entry.Hash);
            _rows[entry.Place].Write(row);
            writer.Write(row);
            Names++;
        }

        while (next < starts.Length) starts[next++] = Names;
    }
}
