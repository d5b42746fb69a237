using System.Collections.Frozen;
using System.Globalization;

namespace Panj.Reading.Parties.Terms;

/// <summary>The table of who held which office of which state.</summary>
internal sealed class OfficeHolders
{
    private const int StillInOffice = 9999;
    private readonly FrozenDictionary<string, OfficeHolder> _byId;

    private OfficeHolders(IEnumerable<OfficeHolder> all) => _byId = all.ToFrozenDictionary(h => h.Id);

    /// <summary>Everybody, in no order that means anything.</summary>
    public IEnumerable<OfficeHolder> All => _byId.Values;

    /// <summary>The holder with an identity, null where there is none.</summary>
    public OfficeHolder? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>Reads data/office-holders.tsv.</summary>
    public static OfficeHolders Embedded()
    {
        var table = Lexicon.Embedded("office-holders");
        int name = table.Column("name"), others = table.Column("other_names"), side = table.Column("side");
        return new OfficeHolders(table.Rows.GroupBy(r => r[name]).Select(rows => new OfficeHolder(
            rows.Key,
            [rows.Key, .. rows.SelectMany(r => r[others].Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            rows.First()[side],
            [.. rows.Select(r => Term(table, r))])));
    }

    private static OfficeTerm Term(Lexicon table, string[] row) =>
        new(row[table.Column("office")], Year(row[table.Column("from")], 0), Year(row[table.Column("to")], StillInOffice));

    private static int Year(string cell, int otherwise) => cell.Length == 0 ? otherwise : int.Parse(cell, CultureInfo.InvariantCulture);
}
