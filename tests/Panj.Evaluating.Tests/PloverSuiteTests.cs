namespace Panj.Evaluating.Tests;

public sealed class PloverSuiteTests : IDisposable
{
    private const string Table = "sentence\tmarked_sentence\tsource\ttarget\tgold_root\nx\t<t>Rome</t> was sued by <s>Oslo</s>.\tOslo\tRome\tACCUSE\nx\t<s>Rome</s> aids <t>Oslo</t>.\tRome\tOslo\tAID\n";

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("p.tsv", Table);

    [Fact]
    public void Roots_weigh_alike()
    {
        var table = _folder.Measure("plover", new FixedExaminee { Root = "AID" });
        table.Headline[0].Value.ShouldBe((0 + (2 / 3d)) / 2, 1e-9);
        table["micro"]["R"].ShouldBe(0.5);
    }

    [Theory]
    [InlineData("CONCEDE")]
    [InlineData("RETREAT")]
    public void Two_later_types_are_one_earlier(string root) =>
        _folder.With("p.tsv", Table.Replace("\tAID", "\tYIELD", StringComparison.Ordinal)).Measure("plover", new FixedExaminee { Root = root })["YIELD"]["R"].ShouldBe(1);

    [Fact]
    public void Marks_become_spans()
    {
        var pair = Plover.PairTable.Read(Table).Pairs[0].Pair;
        pair.Sentence.ShouldBe("Rome was sued by Oslo.");
        pair.Sentence[pair.Source.Start..pair.Source.End].ShouldBe("Oslo");
        pair.Sentence[pair.Target.Start..pair.Target.End].ShouldBe("Rome");
    }

    [Fact]
    public void Rows_that_mark_one_party_cost_nothing_else()
    {
        var table = _folder.With("p.tsv", Table + "x\t<s>Rome</s> slept.\tRome\t\tAID\n").Measure("plover", new FixedExaminee { Root = "AID" });
        table.Articles.ShouldBe(2);
        table["micro"]["unmarked rows"].ShouldBe(1);
    }

    [Theory]
    [InlineData("a\tb\n")]
    [InlineData("marked_sentence\tgold_root\nno marks\tAID\n")]
    [InlineData("marked_sentence\tgold_root\nshort\n")]
    public void Other_tables_are_refused(string table)
    {
        _folder.With("p.tsv", table).Measure("plover", new FixedExaminee()).Articles.ShouldBe(0);
        _folder.Refused.ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();
}
