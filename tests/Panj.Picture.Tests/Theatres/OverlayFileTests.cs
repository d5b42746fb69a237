using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Theatres;

public sealed class OverlayFileTests
{
    private const string Road = """{"type":"Feature","properties":{"name":"Road","secret":"x"},"geometry":{"type":"LineString","coordinates":[[68,37],[69,38]]}}""";

    [Fact]
    public void Lines_and_areas_are_read_by_name()
    {
        const string zone = """{"type":"Feature","properties":{"name":"Zone"},"geometry":{"type":"Polygon","coordinates":[[[68,37],[69,37],[69,38],[68,37]]]}}""";
        OverlayFile.TryRead($$"""{"type":"FeatureCollection","features":[{{Road}},{{zone}}]}""", out var shapes, out var problem).ShouldBeTrue(problem);
        shapes.Select(shape => (shape.Name, shape.Shape.GeometryType)).ShouldBe([("Road", "LineString"), ("Zone", "Polygon")]);
    }

    [Theory]
    [InlineData("{}", "no GeoJSON")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "0 features")]
    [InlineData("not json", "")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}}", "no property 'name'")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}", "not a line or polygon")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,400]]}}", "no longitude and latitude")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}}", "cannot be drawn")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":null}", "nothing")]
    public void What_cannot_be_drawn_is_refused(string text, string why)
    {
        OverlayFile.TryRead(text, out var shapes, out var problem).ShouldBeFalse();
        shapes.ShouldBeEmpty();
        problem.ShouldContain(why);
    }

    [Fact]
    public void Too_many_shapes_are_refused()
    {
        OverlayFile.TryRead($$"""{"type":"FeatureCollection","features":[{{string.Join(',', Enumerable.Repeat(Road, OverlayFile.MostShapes + 1))}}]}""", out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("features");
    }
}
