namespace Panj.Evaluating.Tests;

public sealed class QuoteSuiteTests : IDisposable
{
    internal const string Notes = "T1\tSource 0 7\tThe aide\nT2\tCue 8 12\tsaid\nT3\tContent 13 15;16 20\tit rains\nE1\tAttribution:T2 Source:T1 Content:T3 Cue:T2\n";

    private readonly BenchmarkFolder _folder = new BenchmarkFolder()
        .With("text/paper_2016-09-12_x.txt", "The aid said it rains today").With("attributions/paper_2016-09-12_x_abcd.ann", Notes)
        .With("attributions/paper_2016-09-12_x_efgh.ann", "broken");

    [Theory]
    [InlineData("""{"quotes":[{"source":[0,7],"cue":[8,12],"content":[13,20]}]}""", 1, 1, 1)]
    [InlineData("""{"quotes":[{"source":[4,7],"cue":null,"content":[13,27]}]}""", 0, 1, 1)]
    [InlineData("""{"quotes":[{"source":[21,27],"content":[13,20]}]}""", 1, 1, 0)]
    public void Spans_and_links_are_scored(string answer, double exact, double overlap, double linked)
    {
        var table = _folder.Measure("quotes", new FixedExaminee { Inspection = answer });
        table["content exact"]["F1"].ShouldBe(exact);
        table["content overlap"]["F1"].ShouldBe(overlap);
        table["source of content"]["F1"].ShouldBe(linked);
    }

    [Fact]
    public void Day_stands_in_the_name()
    {
        var examinee = new FixedExaminee();
        _folder.Measure("quotes", examinee);
        examinee.Asked.ShouldHaveSingleItem().Published.ShouldBe("2016-09-12");
    }

    public void Dispose() => _folder.Dispose();
}
