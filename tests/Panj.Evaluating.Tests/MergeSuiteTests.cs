namespace Panj.Evaluating.Tests;

public sealed class MergeSuiteTests : IDisposable
{
    private const string Truth =
        """{"id":"a","text":"Rain fell in Tor. Snow fell in Lenk.","tells":[{"event":"rain","kind":"clash","words":"Rain fell in Tor."},{"event":"snow","kind":"clash","words":"Snow fell in Lenk."}]}""" + "\n"
        + """{"id":"b","text":"It rained.","tells":[{"event":"rain","kind":"clash","words":"It rained."}]}""" + "\n";

    private readonly BenchmarkFolder _folder = new();

    [Fact]
    public void One_event_too_many_loses_recall()
    {
        var table = Measure(("a", "[0,4]", "e1"), ("a", "[18,22]", "e2"), ("b", "[0,2]", "e3"));
        (table["reports read"]["R"], table["reading"]["read"]).ShouldBe((0, 1));
    }

    [Fact]
    public void A_wrong_merge_loses_precision() => Measure(("a", "[0,4]", "e1"), ("a", "[18,22]", "e1"), ("b", "[0,2]", "e1"))["reports read"]["P"].ShouldBe(1 / 3d, 1e-9);

    [Fact]
    public void What_was_not_read_is_told_apart()
    {
        var table = Measure(("a", "[18,22]", "e2"), ("b", "[0,2]", "e1"));
        table["reading"]["read"].ShouldBe(2 / 3d, 1e-9);
        table["all, what was not read alone"]["R"].ShouldBe(0);
    }

    [Fact]
    public void One_report_stands_for_one_sentence() => Measure(("a", "[0,22]", "e1"), ("b", "[0,2]", "e1"))["reading"]["read"].ShouldBe(2 / 3d, 1e-9);

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"x\",\"tells\":[{\"event\":\"e\",\"kind\":\"clash\",\"words\":\"y\"}]}")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("no json")]
    public void Other_files_are_refused(string line)
    {
        _folder.With("t.jsonl", line).Measure("picture", new FixedExaminee()).Articles.ShouldBe(0);
        _folder.Refused.ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();

    private FigureTable Measure(params (string Article, string Span, string Event)[] reports)
    {
        var articles = reports.GroupBy(r => r.Article).Select(a => $$"""{"id":"{{a.Key}}","reports":[{{string.Join(',', a.Select(r => $$"""{"kind":"clash","event":"{{r.Event}}","spans":[{{r.Span}}]}"""))}}]}""");
        return _folder.With("t.jsonl", Truth).Measure("picture", new FixedExaminee { Reading = $$"""{"articles":[{{string.Join(',', articles)}}]}""" });
    }
}
