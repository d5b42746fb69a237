using System.Collections.Frozen;
using System.Reflection;
using Panj.Events;

namespace Panj.Reading;

/// <summary>A table of words from data/, embedded so that a published program carries its lexicons.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, int> _columns;

    private Lexicon(EmbeddedTable table)
    {
        _columns = table.Columns.Select((name, i) => (name, i)).ToFrozenDictionary(c => c.name, c => c.i);
        Rows = table.Rows;
    }

    /// <summary>Cells in file order; short rows are filled up with "".</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Index of a cell in every row.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public int Column(string name) => _columns[name];

    /// <summary>Reads the table embedded as data/<paramref name="name"/>.tsv.</summary>
    /// <exception cref="FileNotFoundException">No such table is embedded.</exception>
    public static Lexicon Embedded(string name) => new(EmbeddedTable.Of(Assembly.GetExecutingAssembly(), name));
}
