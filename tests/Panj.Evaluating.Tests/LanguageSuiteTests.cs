namespace Panj.Evaluating.Tests;

public sealed class LanguageSuiteTests : IDisposable
{
    internal const string Gold = """
        # newdoc id = d
        # text = They don't go.
        1	They	they	PRON	_	_	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	_	_	4	aux	_	_
        3	n't	not	PART	_	_	4	advmod	_	_
        4	go	go	VERB	_	_	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	_	_	4	punct	_	_

        # text = Why?
        1	Why	why	ADV	_	_	0	root	_	SpaceAfter=No
        2	?	?	PUNCT	_	_	1	punct	_	_

        """;

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("x.conllu", Gold);

    private static FixedExaminee Answering(Func<string, string> change) => new() { Analysis = text => text.StartsWith("They don't", StringComparison.Ordinal) ? change(Gold) : Gold.ToUpperInvariant() };

    [Fact]
    public void Gold_itself_is_perfect()
    {
        var table = _folder.Measure("language", Answering(gold => gold));
        table.Headline.ShouldAllBe(m => m.Value == 1 || m.Name.StartsWith("capitals", StringComparison.Ordinal));
        table["capitals: words"]["F1"].ShouldBe(1);
    }

    [Theory]
    [InlineData("\tPRON\t", "\tNOUN\t", "UPOS", 6 / 7d)]
    [InlineData("\t4\tnsubj", "\t4\tobj", "LAS", 6 / 7d)]
    [InlineData("\t4\tnsubj", "\t4\tnsubj:pass", "LAS", 1)]
    [InlineData("\t4\tnsubj", "\t3\tnsubj", "UAS", 6 / 7d)]
    [InlineData("\n\n# text = Why", "\n# text = Why", "sentences", 0)]
    public void Mistakes_cost_their_measure(string right, string wrong, string row, double f1) =>
        _folder.Measure("language", Answering(gold => gold.Replace(right, wrong, StringComparison.Ordinal)))[row]["F1"].ShouldBe(f1, 1e-9);

    [Fact]
    public void Raw_text_is_given()
    {
        var asked = new List<string>();
        _folder.Measure("language", new FixedExaminee { Analysis = text => { asked.Add(text); return Gold; } });
        asked[0].ShouldBe("They don't go. Why?\n");
    }

    [Theory]
    [InlineData("1\tThey", "columns")]
    [InlineData("x\tThey\tthey\tPRON\t_\t_\t4\tnsubj", "number")]
    [InlineData("1\tOther\tthey\tPRON\t_\t_\t4\tnsubj", "differ at character 0")]
    public void Other_files_are_refused(string content, string reason)
    {
        _folder.With("x.conllu", content + "\n\n").Measure("language", new FixedExaminee { Analysis = _ => Gold }).Articles.ShouldBe(0);
        _folder.Refused.ShouldHaveSingleItem().Reason.ShouldContain(reason);
    }

    public void Dispose() => _folder.Dispose();
}
