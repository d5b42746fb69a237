using System.Security.Cryptography;
using Panj.Exchange;
using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>What whoever runs the server draws on its maps, under the events.</summary>
internal sealed class MapOverlay
{
    public const string Address = "/overlay.geojson";

    public MapOverlay(IReadOnlyList<OverlayShape> shapes)
    {
        Names = [.. shapes.Select(shape => shape.Name).Distinct(StringComparer.Ordinal)];
        using var body = new MemoryStream();
        OverlayGeoJson.Write(body, shapes);
        Content = body.ToArray();
        State = Convert.ToHexStringLower(SHA256.HashData(Content))[..16];
    }

    /// <summary>What a legend calls the shapes, each name once.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The shapes as GeoJSON.</summary>
    public byte[] Content { get; }

    /// <summary>Tells these shapes from others.</summary>
    public string State { get; }
}
