using System.Globalization;

namespace Panj.Events.Ports;

/// <summary>An area between two parallels and two meridians, in degrees (WGS 84). Where west is greater than east it crosses the antimeridian.</summary>
/// <param name="South">Its southern edge.</param>
/// <param name="West">Its western edge.</param>
/// <param name="North">Its northern edge.</param>
/// <param name="East">Its eastern edge.</param>
public readonly record struct Box(double South, double West, double North, double East)
{
    /// <summary>Reads "west,south,east,north", or six numbers with heights, which say nothing here.</summary>
    public static bool TryParse(string text, out Box box)
    {
        ArgumentNullException.ThrowIfNull(text);
        box = default;
        var parts = text.Split(',');
        if (parts.Length is not (4 or 6)) return false;
        System.Span<double> numbers = stackalloc double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return false;
        var half = parts.Length / 2;
        box = new Box(numbers[1], numbers[0], numbers[half + 1], numbers[half]);
        return Math.Abs(box.West) <= 180 && Math.Abs(box.East) <= 180 && box.South >= -90 && box.North <= 90 && box.South <= box.North;
    }

    /// <summary>True where a point lies in it or on its edge.</summary>
    public bool Holds(double latitude, double longitude) =>
        latitude >= South && latitude <= North && (West <= East ? longitude >= West && longitude <= East : longitude >= West || longitude <= East);

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");
}
