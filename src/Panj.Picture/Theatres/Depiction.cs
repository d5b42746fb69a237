using Panj.Events;

namespace Panj.Picture.Theatres;

/// <summary>A point of view on whose land is whose: which contested parts it counts to which state. "de-facto" counts each to who holds it, as the map draws it.</summary>
public sealed class Depiction
{
    private const string DeFactoName = "de-facto";

    private static readonly EmbeddedTable _table = EmbeddedTable.Of(typeof(Depiction).Assembly, "places/depictions");
    private readonly Dictionary<string, string> _belongs;

    private Depiction(string name, Dictionary<string, string> belongs)
    {
        Name = name;
        _belongs = belongs;
    }

    /// <summary>Every part as it is held.</summary>
    public static Depiction DeFacto { get; } = new(DeFactoName, []);

    /// <summary>Names of all that can be chosen, sorted, "de-facto" first.</summary>
    public static IReadOnlyList<string> Names { get; } = [DeFactoName, .. _table.Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Its name in data/places/depictions.tsv.</summary>
    public string Name { get; }

    /// <summary>The depiction of a name, null where there is none.</summary>
    public static Depiction? Of(string name)
    {
        if (name == DeFactoName) return DeFacto;
        var rows = _table.Rows.Where(row => row[0] == name).ToDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        return rows.Count == 0 ? null : new Depiction(name, rows);
    }

    /// <summary>The state that a land, by its code, is counted to.</summary>
    public string StateOf(string code) => _belongs.GetValueOrDefault(code, code);
}
