using System.Collections.Frozen;

namespace Panj.Reading.Deeds;

/// <summary>What becomes of a deed under a word that governs it, by data/deed-operations.tsv: to promise help is a promise, to promise an attack a threat, to end help a sanction.</summary>
internal sealed class DeedOperations(Lexicon table)
{
    private readonly FrozenDictionary<(string Operation, string Of), string> _results = table.Rows.ToFrozenDictionary(
        row => (row[table.Column("operation")], row[table.Column("of")]), row => row[table.Column("root")]);

    /// <summary>The root that comes of it; null where the operation makes no deed of this one.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="of">The deed that is governed, null for one that is not understood.</param>
    public DeedRoot? Result(string operation, DeedRoot? of)
    {
        if (of is not { } root) return _results.TryGetValue((operation, "none"), out var alone) ? Parse(alone, null) : null;
        return _results.TryGetValue((operation, root.ToString().ToUpperInvariant()), out var exact) || _results.TryGetValue((operation, IsConflict(root) ? "conflict" : "cooperation"), out exact)
            ? Parse(exact, root)
            : null;
    }

    private static bool IsConflict(DeedRoot root) => root >= DeedRoot.Request;

    private static DeedRoot? Parse(string cell, DeedRoot? same) => cell switch
    {
        "same" => same,
        "" => null,
        _ => Enum.Parse<DeedRoot>(cell, ignoreCase: true),
    };
}
