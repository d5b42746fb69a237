using System.Text.Json;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class EventGeoJsonTests
{
    [Fact]
    public void A_place_is_a_point_with_its_doubt()
    {
        var feature = Feature(Tale.Town("Tor", "SD", -12.5, 20.25));
        feature.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("Point");
        feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ShouldBe([20.25, -12.5]);
        feature.GetProperty("properties").GetProperty("radiusKm").GetDouble().ShouldBe(5);
        feature.GetProperty("properties").GetProperty("precision").GetString().ShouldBe("city");
    }

    [Fact]
    public void A_border_is_its_lines()
    {
        var feature = Feature(Tale.Border("AF", "TJ"));
        feature.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("MultiLineString");
        feature.GetProperty("geometry").GetProperty("coordinates")[0][0][0].GetDouble().ShouldBeInRange(67, 75);
        feature.GetProperty("properties").GetProperty("borderKm").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void A_place_tells_its_way_to_the_border()
    {
        var properties = Feature(Tale.Town("Khorog", "TJ", 37.49, 71.55)).GetProperty("properties");
        properties.GetProperty("border").GetString().ShouldBe("AF-TJ");
        properties.GetProperty("borderKm").GetDouble().ShouldBe(1, 3);
    }

    [Fact]
    public void A_collection_holds_its_features()
    {
        var root = JsonDocument.Parse(Pictures.Written(EventGeoJson.Write, Pictures.Of())).RootElement;
        root.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        root.GetProperty("features").GetArrayLength().ShouldBe(0);
    }

    public static TheoryData<Place> Unplaced => [Tale.Country("Sudland", "SD") with { Latitude = 1, Longitude = 2 }, Tale.Border("SD"), Tale.Town("Off", "SD", 95, 0)];

    [Theory]
    [MemberData(nameof(Unplaced))]
    public void What_has_no_point_has_no_geometry(Place place) => Feature(place).GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void What_has_no_place_has_no_geometry() => Feature(null).GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);

    [Theory]
    [InlineData("sentence", "=cmd() is alleged to have attacked Sudland in Tor, 3 guards killed, 2 raiders killed")]
    [InlineData("family", "violence")]
    [InlineData("date", "3 May 2031")]
    [InlineData("status", "alleged")]
    public void Properties_carry_the_event(string name, string value) =>
        Feature(Tale.Town("Tor", "SD", 1, 2)).GetProperty("properties").GetProperty(name).GetString().ShouldBe(value);

    private static JsonElement Feature(Place? place)
    {
        var features = JsonDocument.Parse(Pictures.Written(EventGeoJson.Write, Pictures.Of(Pictures.Raid(place)))).RootElement.GetProperty("features");
        features.GetArrayLength().ShouldBe(1);
        features[0].GetProperty("type").GetString().ShouldBe("Feature");
        return features[0];
    }
}
