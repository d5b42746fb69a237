namespace Panj.Cli.Tests;

public sealed class EvalCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Figures_and_answers_are_given()
    {
        var path = _folder.Write("a.tml", "<TimeML><TEXT>They met on <TIMEX3 type=\"DATE\" value=\"2021-03-04\">4 March 2021</TIMEX3>.</TEXT></TimeML>");
        var run = await CliRun.Of("eval", "timex", path, "--out", path + ".jsonl", "--format", "json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("headline").GetProperty("value F1").GetDouble().ShouldBe(1);
        File.ReadLines(path + ".jsonl").ShouldHaveSingleItem().ShouldContain("\"2021-03-04\"");
    }

    [Fact]
    public async Task Text_ends_in_the_headline()
    {
        var run = await CliRun.Of("eval", "plover", _folder.Write("p.tsv", "marked_sentence\tgold_root\n<s>Norway</s> met <t>Sweden</t>.\tCONSULT\n"));
        run.Output.TrimEnd().Split('\n')[^1].ShouldStartWith("plover: macro F1 ");
    }

    [Theory]
    [InlineData("timex", 1)]
    [InlineData("field", 1)]
    [InlineData("nonsense", 2)]
    public async Task Wrong_paths_and_suites_are_named(string suite, int exitCode)
    {
        var run = await CliRun.Of("eval", suite, Path.Combine(_folder.Path, "missing"));
        run.ExitCode.ShouldBe(exitCode);
        run.Error.ShouldContain(exitCode == 1 ? "missing" : suite);
    }

    [Fact]
    public async Task Refusals_are_not_all_named()
    {
        var run = await CliRun.Of("eval", "muc4", _folder.Write("m.json", string.Concat(Enumerable.Repeat("{\n", 1_000))));
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(21);
    }

    [Fact]
    public async Task Answers_must_have_a_place() =>
        (await CliRun.Of("eval", "timex", _folder.Path, "--out", Path.Combine(_folder.Path, "no", "where"))).ExitCode.ShouldBe(2);

    public void Dispose() => _folder.Dispose();
}
