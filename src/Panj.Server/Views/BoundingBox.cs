using System.Globalization;

namespace Panj.Server.Views;

/// <summary>A part of the map in degrees (WGS 84). Where west is greater than east it lies across the date line.</summary>
internal readonly record struct BoundingBox(double West, double South, double East, double North)
{
    /// <summary>Reads "west,south,east,north", or six numbers with heights, which say nothing here.</summary>
    public static bool TryParse(string text, out BoundingBox box)
    {
        box = default;
        var parts = text.Split(',');
        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return false;
        if (numbers.Length is not (4 or 6)) return false;
        var half = numbers.Length / 2;
        box = new BoundingBox(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        return Math.Abs(box.West) <= 180 && Math.Abs(box.East) <= 180 && box.South >= -90 && box.North <= 90 && box.South <= box.North;
    }

    public bool Holds(double latitude, double longitude) =>
        latitude >= South && latitude <= North && (West <= East ? longitude >= West && longitude <= East : longitude >= West || longitude <= East);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");
}
