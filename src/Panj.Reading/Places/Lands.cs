using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>The states of the tables as places by their usual names, for a text that names a state by its towns and its people alone.</summary>
internal static class Lands
{
    private static readonly FrozenDictionary<string, Place> _places = Read();

    /// <summary>The state of a code, null where the tables have none.</summary>
    public static Place? Of(string code) => _places.GetValueOrDefault(code);

    private static FrozenDictionary<string, Place> Read()
    {
        var table = Lexicon.Embedded("countries");
        return table.Rows.ToFrozenDictionary(row => row[0], row => new Place
        {
            Name = row[table.Column("name")],
            Countries = [row[0]],
            Precision = Precision.Country,
            Latitude = Number(row[table.Column("lat")]),
            Longitude = Number(row[table.Column("lon")]),
            RadiusKm = Number(row[table.Column("radius_km")]),
        }, StringComparer.Ordinal);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
