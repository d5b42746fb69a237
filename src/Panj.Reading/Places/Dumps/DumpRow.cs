using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Places.Dumps;

/// <summary>One place of a GeoNames dump: a line of allCountries.txt.</summary>
internal readonly record struct DumpRow(int Id, string Name, string Ascii, double Latitude, double Longitude, Precision Precision, string Country, long Population)
{
    private const int Columns = 19;

    /// <summary>Reads a line; null where it is none of a dump.</summary>
    public static DumpRow? Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length < Columns || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        if (!TryDegrees(cells[4], 90, out var latitude) || !TryDegrees(cells[5], 180, out var longitude)) return null;
        _ = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var country = cells[8].Length == 2 && cells[8].All(char.IsAsciiLetterUpper) ? cells[8] : "";
        return new DumpRow(id, cells[1], cells[2], latitude, longitude, PrecisionOf(cells[6], cells[7]), country, population);
    }

    private static bool TryDegrees(string cell, double limit, out double degrees) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;

    /// <summary>By the feature classes and codes of GeoNames.</summary>
    private static Precision PrecisionOf(string group, string code) => (group, code) switch
    {
        ("P", _) => Precision.City,
        ("A", ['P', 'C', ..]) => Precision.Country,
        ("A", "ADM1") => Precision.Province,
        ("A", _) => Precision.District,
        ("H", "SEA" or "OCN" or "STRT" or "GULF") => Precision.Sea,
        _ => Precision.Site,
    };
}
