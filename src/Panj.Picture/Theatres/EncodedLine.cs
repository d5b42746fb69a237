using NetTopologySuite.Geometries;

namespace Panj.Picture.Theatres;

/// <summary>Reads the lines of data/places/border-lines.tsv: differences of latitude and longitude in thousandths of a degree, five bits a character.</summary>
internal static class EncodedLine
{
    private const double PerDegree = 1000;
    private const int FirstCharacter = 63;
    private const int Bits = 5;
    private const int More = 1 << Bits;

    public static LineString Read(ReadOnlySpan<char> text)
    {
        var points = new List<Coordinate>();
        var (latitude, longitude) = (0, 0);
        while (!text.IsEmpty)
        {
            latitude += Next(ref text);
            longitude += Next(ref text);
            points.Add(new Coordinate(longitude / PerDegree, latitude / PerDegree));
        }

        return new LineString([.. points]);
    }

    private static int Next(ref ReadOnlySpan<char> text)
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var chunk = text[0] - FirstCharacter;
            text = text[1..];
            value |= (chunk & (More - 1)) << shift;
            shift += Bits;
            if (chunk < More) return (value & 1) == 0 ? value >> 1 : ~(value >> 1);
        }
    }
}
