namespace Panj.Evaluating.Tests;

public sealed class PlaceSuiteTests : IDisposable
{
    internal const string Xml = """
        <articles><article docid="7"><title> News </title><dltime>2009-03-20 12:24</dltime><text>🚩 From Dover to Calais.</text>
        <toponyms><toponym><start>9</start><phrase>Dover</phrase><gaztag><name>Dover</name><lat>51.13</lat><lon>1.31</lon></gaztag></toponym>
        <toponym><start>16</start><phrase>Calais</phrase></toponym></toponyms></article></articles>
        """;

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("a.xml", Xml);

    [Theory]
    [InlineData("""{"places":[{"span":[7,12],"lat":51.0,"lon":1.0}]}""", 1, 2 / 3d)]
    [InlineData("""{"places":[{"span":[7,12],"lat":40.0,"lon":1.0}]}""", 0, 2 / 3d)]
    [InlineData("""{"places":[{"span":[7,12],"lat":51.0,"lon":1.0},{"span":[16,22],"lat":1.0,"lon":1.0}]}""", 1, 1)]
    [InlineData("""{"places":[{"span":[0,1],"lat":51.0,"lon":1.0}]}""", 0, 0)]
    public void Places_are_found_and_put(string answer, double located, double recognised)
    {
        var table = _folder.Measure("places", new FixedExaminee { Inspection = answer });
        table["end to end, 161 km"]["F1"].ShouldBe(located, 1e-9);
        table["recognition, overlapping"]["F1"].ShouldBe(recognised, 1e-9);
    }

    [Fact]
    public void Article_is_given_with_its_day()
    {
        var examinee = new FixedExaminee();
        _folder.Measure("places", examinee);
        examinee.Asked.ShouldBe([new GivenArticle("7", "🚩 From Dover to Calais.", "News", Published: "2009-03-20")]);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><articles/>")]
    [InlineData("<articles><article/></articles>")]
    [InlineData("<articles>")]
    public void Hostile_xml_is_refused(string xml)
    {
        _folder.With("a.xml", xml).Measure("places", new FixedExaminee()).Articles.ShouldBe(0);
        _folder.Refused.ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();
}
