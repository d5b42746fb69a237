using System.Collections.Frozen;
using System.Reflection;

namespace Panj.Reading;

/// <summary>A table of data/: tab-separated rows, a "# SOURCE" comment, one header row. The files are embedded, so that a published program carries its lexicons.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, int> _columns;

    private Lexicon(IReadOnlyList<string> header, IReadOnlyList<string[]> rows)
    {
        _columns = header.Select((name, i) => (name, i)).ToFrozenDictionary(c => c.name, c => c.i);
        Rows = rows;
    }

    /// <summary>Rows in file order.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Index of a column.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public int Column(string name) => _columns[name];

    /// <summary>Reads the table embedded as data/<paramref name="name"/>.tsv.</summary>
    /// <exception cref="FileNotFoundException">No such table is embedded.</exception>
    public static Lexicon Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"data/{name}.tsv")
            ?? throw new FileNotFoundException($"data/{name}.tsv is not embedded.");
        return Read(new StreamReader(stream));
    }

    /// <summary>Reads a table: lines that start with # are comments, the first other line names the columns, short rows are filled up with "".</summary>
    public static Lexicon Read(TextReader reader)
    {
        string[]? header = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null) header = cells;
            else rows.Add(FillUp(cells, header.Length));
        }

        return new Lexicon(header ?? [], rows);
    }

    private static string[] FillUp(string[] cells, int width) =>
        cells.Length >= width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
}
