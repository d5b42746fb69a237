using System.Globalization;

namespace Panj.Picture.Searching;

/// <summary>A box of degrees (WGS 84); one whose west lies east of its east runs over the antimeridian.</summary>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>Reads "west,south,east,north", or six numbers with heights, which say nothing here.</summary>
    public static bool TryParse(string text, out GeoBox box)
    {
        ArgumentNullException.ThrowIfNull(text);
        box = default;
        var parts = text.Split(',');
        if (parts.Length is not (4 or 6)) return false;
        Span<double> numbers = stackalloc double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return false;
        var half = parts.Length / 2;
        box = new GeoBox(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        return Math.Abs(box.West) <= 180 && Math.Abs(box.East) <= 180 && box.South >= -90 && box.North <= 90 && box.South <= box.North;
    }

    /// <summary>True where a point lies in it or on its edge.</summary>
    public bool Holds(double latitude, double longitude) =>
        latitude >= South && latitude <= North && (West <= East ? longitude >= West && longitude <= East : longitude >= West || longitude <= East);

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");
}
