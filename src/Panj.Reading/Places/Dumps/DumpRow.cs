using System.Globalization;

namespace Panj.Reading.Places.Dumps;

/// <summary>One place of a GeoNames dump: a line of allCountries.txt.</summary>
internal readonly record struct DumpRow(int Id, string Name, string Ascii, double Latitude, double Longitude, SpotKind Kind, string Country, string Admin, long Population)
{
    /// <summary>Identifiers beyond this one are none of GeoNames.</summary>
    public const int LastId = 1 << 26;

    private const int Columns = 19;
    private const int LongestCode = 20;

    /// <summary>Reads a line; null where it is none of a dump.</summary>
    public static DumpRow? Parse(string line)
    {
        Span<Range> cells = stackalloc Range[Columns + 1];
        var text = line.AsSpan();
        if (text.Split(cells, '\t') != Columns || !int.TryParse(text[cells[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id is 0 or >= LastId) return null;
        if (!TryDegrees(text[cells[4]], 90, out var latitude) || !TryDegrees(text[cells[5]], 180, out var longitude)) return null;
        _ = long.TryParse(text[cells[14]], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var kind = KindOf(text[cells[6]], text[cells[7]]);
        return new DumpRow(id, text[cells[1]].ToString(), text[cells[2]].ToString(), latitude, longitude, kind, CountryOf(text[cells[8]]), AdminOf(text[cells[10]]), population);
    }

    private static string CountryOf(ReadOnlySpan<char> cell) =>
        cell.Length == 2 && char.IsAsciiLetterUpper(cell[0]) && char.IsAsciiLetterUpper(cell[1]) ? cell.ToString() : "";

    private static string AdminOf(ReadOnlySpan<char> cell) => cell.Length > LongestCode ? "" : cell.ToString();

    private static bool TryDegrees(ReadOnlySpan<char> cell, double limit, out double degrees) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;

    /// <summary>By the feature classes and codes of GeoNames.</summary>
    private static SpotKind KindOf(ReadOnlySpan<char> group, ReadOnlySpan<char> code) => group switch
    {
        "P" => code is "PPLX" ? SpotKind.Quarter : SpotKind.Settlement,
        "A" => code.StartsWith("PCL") ? SpotKind.Country : code is "ADM1" ? SpotKind.Province : SpotKind.District,
        "H" => code is "SEA" or "OCN" or "STRT" or "GULF" ? SpotKind.Sea : code.StartsWith("STM") ? SpotKind.River : SpotKind.Site,
        "T" when code is "ISL" or "ISLS" => SpotKind.Island,
        "L" or "S" when code is "MILB" or "INSM" or "AIRB" or "NVB" => SpotKind.Base,
        "S" when code is "PSTB" or "CSTM" => SpotKind.Crossing,
        "S" when code is "CMPRF" or "CMP" => SpotKind.Camp,
        _ => SpotKind.Site,
    };
}
