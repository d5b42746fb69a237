using System.Globalization;

namespace Panj.Picture.Searching;

/// <summary>A box of degrees (WGS 84); one whose west lies east of its east runs over the antimeridian.</summary>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>Reads "west,south,east,north".</summary>
    public static bool TryParse(string text, out GeoBox box)
    {
        box = default;
        var parts = text.Split(',');
        if (parts.Length != 4) return false;
        Span<double> numbers = stackalloc double[4];
        for (var i = 0; i < 4; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return false;
        box = new GeoBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        return Math.Abs(box.West) <= 180 && Math.Abs(box.East) <= 180 && Math.Abs(box.South) <= 90 && Math.Abs(box.North) <= 90 && box.South <= box.North;
    }

    /// <summary>True where a point lies in it or on its edge.</summary>
    public bool Holds(double latitude, double longitude) =>
        latitude >= South && latitude <= North && (West <= East ? longitude >= West && longitude <= East : longitude >= West || longitude <= East);
}
