using System.Reflection;

namespace Panj.Events;

/// <summary>Reads a table of data/ that an assembly carries as data/NAME.tsv: lines that start with # are comments, the first other line names the columns.</summary>
public static class EmbeddedTable
{
    /// <summary>The rows, each by column name; a short row is filled up with "".</summary>
    /// <exception cref="FileNotFoundException">The assembly carries no such table.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream($"data/{name}.tsv")
            ?? throw new FileNotFoundException($"data/{name}.tsv is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Rows(reader);
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(StreamReader reader)
    {
        string[]? header = null;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null) header = cells;
            else rows.Add(header.Select((column, i) => (column, cell: i < cells.Length ? cells[i] : "")).ToDictionary(c => c.column, c => c.cell));
        }

        return rows;
    }
}
