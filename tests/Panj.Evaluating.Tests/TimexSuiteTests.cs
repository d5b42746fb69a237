namespace Panj.Evaluating.Tests;

public sealed class TimexSuiteTests : IDisposable
{
    internal const string Tml = """
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2009-12-19">2009-12-19</TIMEX3></DCT>
        <TEXT>🚩 On <TIMEX3 tid="t1" type="DATE" value="1999-09-01">1 September 1999</TIMEX3> they left &amp; stayed <TIMEX3 tid="t2" type="DURATION" value="P2W">two weeks</TIMEX3>.</TEXT></TimeML>
        """;

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("one.tml", Tml);

    [Fact]
    public void Text_and_day_are_given_without_tags()
    {
        var examinee = new FixedExaminee();
        _folder.Measure("timex", examinee);
        examinee.Asked.ShouldBe([new GivenArticle("one", "🚩 On 1 September 1999 they left & stayed two weeks.", Published: "2009-12-19")]);
    }

    [Theory]
    [InlineData("""{"times":[{"span":[5,21],"type":"DATE","value":"1999-09-01"}]}""", 2 / 3d, 2 / 3d)]
    [InlineData("""{"times":[{"span":[7,16],"type":"DATE","value":"1999-09"}]}""", 0, 0)]
    [InlineData("""{"times":[{"span":[7,21],"type":"DATE","value":"1999-09-01"}]}""", 2 / 3d, 0)]
    [InlineData("{}", 0, 0)]
    public void Values_and_spans_are_scored(string answer, double value, double strict)
    {
        var table = _folder.Measure("timex", new FixedExaminee { Inspection = answer });
        table["value"]["F1"].ShouldBe(value, 1e-9);
        table["strict"]["F1"].ShouldBe(strict, 1e-9);
    }

    [Fact]
    public void Broken_file_costs_itself_alone()
    {
        _folder.With("two.tml", "<TimeML/>").Measure("timex", new FixedExaminee()).Articles.ShouldBe(1);
        _folder.Refused.ShouldHaveSingleItem().Path.ShouldEndWith("two.tml");
    }

    public void Dispose() => _folder.Dispose();
}
