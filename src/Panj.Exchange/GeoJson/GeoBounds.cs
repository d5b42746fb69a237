namespace Panj.Exchange.GeoJson;

/// <summary>The smallest box around positions that pass one by one, in memory of one turn of the earth: where it is narrower across the antimeridian its west is east of its east (RFC 7946, 5.2).</summary>
internal sealed class GeoBounds
{
    private const int Turn = 360;

    private readonly (double West, double East)?[] _held = new (double, double)?[Turn];
    private double _south = double.PositiveInfinity;
    private double _north = double.NegativeInfinity;

    /// <summary>Takes in one position.</summary>
    public void Add(double longitude, double latitude)
    {
        (_south, _north) = (Math.Min(_south, latitude), Math.Max(_north, latitude));
        ref var held = ref _held[Math.Min((int)Math.Floor(longitude) + (Turn / 2), Turn - 1)];
        held = held is { } known ? (Math.Min(known.West, longitude), Math.Max(known.East, longitude)) : (longitude, longitude);
    }

    /// <summary>West, south, east, north; null where nothing was taken in.</summary>
    public (double West, double South, double East, double North)? Box()
    {
        (double West, double East)[] held = [.. _held.OfType<(double, double)>()];
        if (held.Length == 0) return null;
        // the box begins behind the widest stretch that holds nothing
        var (begins, widest) = (0, held[0].West - held[^1].East + Turn);
        for (var at = 1; at < held.Length; at++)
            if (held[at].West - held[at - 1].East is var gap && gap > widest) (begins, widest) = (at, gap);
        return (held[begins].West, _south, held[(begins + held.Length - 1) % held.Length].East, _north);
    }
}
