using System.Collections.Frozen;

namespace Panj.Events;

/// <summary>The table data/kinds.tsv: families, colours, foreign equivalents and verb phrases of every kind. Carried inside the program; safe for use from many threads.</summary>
public sealed class KindTable
{
    private readonly FrozenDictionary<(EventKind Kind, string Mode), KindEntry> _entries;

    private KindTable(IEnumerable<KindEntry> entries) => _entries = entries.ToFrozenDictionary(e => (e.Kind, e.Mode));

    /// <summary>The table that Panj ships.</summary>
    public static KindTable Standard { get; } = new(EmbeddedTable.Of(typeof(KindTable).Assembly, "kinds").Named().Select(Entry));

    /// <summary>All entries, by kind, then by mode.</summary>
    public IEnumerable<KindEntry> Entries => _entries.Values.OrderBy(e => e.Kind).ThenBy(e => e.Mode, StringComparer.Ordinal);

    /// <summary>The entry of a kind, of its mode where the table knows it.</summary>
    public KindEntry Of(EventKind kind, string? mode = null) =>
        mode is not null && _entries.TryGetValue((kind, mode), out var entry) ? entry : _entries[(kind, "")];

    private static KindEntry Entry(IReadOnlyDictionary<string, string> row) => new()
    {
        Kind = Parse<EventKind>(row["kind"]),
        Mode = row["mode"],
        Family = row["family"],
        MergeGroup = row["merge"],
        Colour = Parse<ColourFamily>(row["colour"]),
        Plover = OrNull(row["plover"]),
        PloverJoint = OrNull(row["ploverJoint"]),
        PloverAhead = OrNull(row["ploverAhead"]),
        PloverCaused = OrNull(row["ploverCaused"]),
        AcledType = OrNull(row["acledType"]),
        Acled = OrNull(row["acled"]),
        AcledByState = OrNull(row["acledByState"]),
        AcledJoint = OrNull(row["acledJoint"]),
        Past = row["past"],
        Infinitive = row["infinitive"],
        Participle = row["participle"],
        Gerund = row["gerund"],
        Noun = row["noun"],
        Thing = row["thing"],
        Counted = row["counted"].Length == 0 ? null : Parse<FigureKind>(row["counted"]),
        To = row["to"],
        Of = row["of"],
        At = row["at"],
    };

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static T Parse<T>(string cell) where T : struct, Enum =>
        Slug.TryParse<T>(cell, out var value) ? value : throw new FormatException($"data/kinds.tsv: '{cell}' is no {typeof(T).Name}.");
}
