using System.Reflection;

namespace Panj.Events;

/// <summary>A table of data/ that an assembly carries as data/NAME.tsv: lines that start with # are comments, the first other line names the columns.</summary>
public sealed class EmbeddedTable
{
    private EmbeddedTable(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>What the header row calls the cells, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Cells in file order, as many a row as there are columns or more; a short row is filled up with "".</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Opens the table that an assembly carries under a name.</summary>
    /// <exception cref="FileNotFoundException">The assembly carries no such table.</exception>
    public static EmbeddedTable Of(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream($"data/{name}.tsv")
            ?? throw new FileNotFoundException($"data/{name}.tsv is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>The rows as cells by column name, for small tables of many columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Named() =>
        [.. Rows.Select(row => Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];

    private static EmbeddedTable Read(StreamReader reader)
    {
        string[]? columns = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns is null) columns = cells;
            else rows.Add(FillUp(cells, columns.Length));
        }

        return new EmbeddedTable(columns ?? [], rows);
    }

    private static string[] FillUp(string[] cells, int width) =>
        cells.Length >= width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
}
