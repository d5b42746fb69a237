using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace Panj.Exchange.Tests;

/// <summary>GeoJSON, read back by a library of geometries.</summary>
public sealed class GeoJsonFormatTests
{
    private static readonly JsonSerializerOptions _options = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public void A_library_reads_every_feature()
    {
        var read = JsonSerializer.Deserialize<FeatureCollection>(Worlds.Written("geojson", Worlds.Varied).Text, _options).ShouldNotBeNull();
        read.Count.ShouldBe(Worlds.Varied.Events.Count);
        read.Where(f => f.Geometry is not null).ShouldAllBe(f => f.Geometry.IsValid && f.Geometry.EnvelopeInternal.MaxX <= 180 && f.Geometry.EnvelopeInternal.MaxY <= 90);
        read.Count(f => f.Geometry is null).ShouldBe(1);
    }
}
