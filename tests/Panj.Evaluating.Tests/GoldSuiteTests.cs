using Panj.Evaluating.Gold;

namespace Panj.Evaluating.Tests;

public sealed class GoldSuiteTests : IDisposable
{
    internal const string Truth = """
        {"file":"a.txt","events":[{"id":"e1","kind":"attack","status":"occurred","background":false,"must":true,"participants":[{"name":"The Red Army","role":"actor"}],
        "when":"2021-03","where":{"name":"Dara","countries":["TJ","AF"],"precision":"border"},"figures":[{"what":"killed","best":2}],"chain":["Post","Ministry"],"spans":[[0,20]]}]}
        """;

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("a.json", Truth).With("texts/a.txt", "x").With("picture.json", "{}");

    private FigureTable Measure(string report) => _folder.Measure("field", new FixedExaminee { Reading = $$"""{"articles":[{"file":"in/a.txt","reports":[{{report}}]}]}""" });

    [Theory]
    [InlineData("""{"kind":"clash","spans":[[10,15]],"confidence":0.9}""", 1, 1)]
    [InlineData("""{"kind":"talks","spans":[[10,15]],"confidence":0.9}""", 0, 0)]
    [InlineData("""{"kind":"clash","spans":[[20,25]],"confidence":0.9}""", 0, 0)]
    [InlineData("""{"kind":"clash","spans":[[0,5]]},{"kind":"attack","spans":[[5,20]]}""", 0.5, 1)]
    [InlineData("""{"kind":"attack","spans":[[5,20]]},{"kind":"talks","background":true,"spans":[[0,5]]}""", 1, 1)]
    public void Events_are_found_by_overlap_and_family(string report, double precision, double recall)
    {
        var events = Measure(report)["events"];
        events["precision"].ShouldBe(precision);
        events["recall"].ShouldBe(recall);
    }

    [Theory]
    [InlineData("kind", "\"kind\":\"clash\"", 0)]
    [InlineData("status", "\"status\":\"occurred\"", 1)]
    [InlineData("when", "\"when\":\"2021-03-05\"", 1)]
    [InlineData("when", "\"when\":\"2021\"", 0)]
    [InlineData("country", "\"where\":{\"countries\":[\"TJ\"]}", 1)]
    [InlineData("country", "\"where\":{\"countries\":[\"TJ\",\"UZ\"]}", 0)]
    [InlineData("place", "\"where\":{\"name\":\"the Dara\",\"countries\":[]}", 1)]
    [InlineData("participants found", "\"participants\":[{\"name\":\"army\",\"role\":\"participant\"}]", 1)]
    [InlineData("participants found", "\"participants\":[{\"name\":\"army\",\"role\":\"target\"}]", 0)]
    [InlineData("figures found", "\"figures\":[{\"what\":\"killed\",\"best\":2}]", 1)]
    [InlineData("figures right", "\"figures\":[{\"what\":\"killed\",\"best\":3,\"low\":1}]", 0)]
    [InlineData("source", "\"chain\":[\"Other\",\"the ministry\"]", 1)]
    public void Fields_are_compared(string field, string given, double right)
    {
        var kind = field == "kind" ? "" : "\"kind\":\"attack\",";
        Measure($$"""{{{kind}}{{given}},"spans":[[0,9]]}""")[field]["right"].ShouldBe(right);
    }

    [Fact]
    public void Reliability_tells_how_many_are_right()
    {
        var table = Measure("""{"kind":"clash","spans":[[0,5]],"confidence":0.9},{"kind":"talks","spans":[[5,20]],"confidence":0.92}""");
        table["confidence 0.9-1.0"]["right"].ShouldBe(0.5);
        table["confidence"]["expected error"].ShouldBe(0.41, 1e-9);
    }

    [Fact]
    public void Text_not_read_is_named()
    {
        _folder.With("b.json", """{"file":"b.txt","events":[]}""");
        Measure("""{"kind":"clash","spans":[[0,5]]}""")["counts"]["silent kept"].ShouldBe(1);
        _folder.Refused.ShouldHaveSingleItem().Reason.ShouldContain("b.txt");
    }

    [Theory]
    [InlineData("2021-02", "2021-02-01/2021-02-28")]
    [InlineData("XXXX-03-24", "1600-03-24/1600-03-24")]
    [InlineData("2021-22~", "2021-06-01/2021-08-31")]
    [InlineData("..2021-05-06", "0001-01-01/2021-05-06")]
    [InlineData("2021-05-06..", "2021-05-06/9999-12-31")]
    [InlineData("2020-01/2021", "2020-01-01/2021-12-31")]
    [InlineData("2021-02-30", "")]
    [InlineData("soon", "")]
    public void Dates_are_ranges_of_days(string edtf, string days) =>
        (DayRange.Of(edtf) is { } range ? $"{range.First:yyyy-MM-dd}/{range.Last:yyyy-MM-dd}" : "").ShouldBe(days);

    public void Dispose() => _folder.Dispose();
}
