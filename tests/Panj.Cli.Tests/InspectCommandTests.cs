using System.Text.Json;

namespace Panj.Cli.Tests;

public sealed class InspectCommandTests
{
    private const string Line = """{"id":"n1","published":"2024-05-06","text":"\ud83d\udea9 Border guards met in Khorog on Monday. \"We will build a bridge,\" the minister said."}""";

    private static async Task<JsonElement> Inspect(params string[] more) => (await CliRun.WithInput(Line, ["inspect", "-", .. more])).JsonLines.Single();

    [Fact]
    public async Task Line_has_the_shape_of_the_contract()
    {
        string[] promised = ["id", "file", "title", "outlet", "published", "language", "text", "sentences", "times", "places", "names", "quotes", "figures", "copyOf", "story"];
        promised.ShouldBeSubsetOf((await Inspect()).EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Offsets_count_code_points()
    {
        var article = await Inspect();
        var sentences = article.GetProperty("sentences");
        sentences[0][0].GetInt32().ShouldBe(0);
        var end = sentences[sentences.GetArrayLength() - 1][1].GetInt32();
        end.ShouldBe(article.GetProperty("text").GetString()!.EnumerateRunes().Count());
    }

    [Fact]
    public async Task Why_adds_parties_and_reports()
    {
        (await Inspect()).TryGetProperty("reports", out _).ShouldBeFalse();
        (await Inspect("--why")).TryGetProperty("reports", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Deeds_rest_on_their_words()
    {
        const string Told = """{"text":"\ud83d\udea9 Norway refused to help Sweden."}""";
        var deed = (await CliRun.WithInput(Told, "inspect", "-", "--deeds")).JsonLines.Single().GetProperty("deeds").EnumerateArray().ShouldHaveSingleItem();
        deed.GetProperty("deed").GetString().ShouldBe("REJECT");
        deed.GetProperty("source").GetString().ShouldBe("Norway");
        deed.GetProperty("spans")[0][0].GetInt32().ShouldBe(9);
        deed.GetProperty("words").EnumerateArray().Select(word => word.GetString()).ShouldBe(["refused", "help"]);
    }

    [Theory]
    [InlineData("kind", "attack", "attacked")]
    [InlineData("status", "occurred", "attacked")]
    [InlineData("participant", "Fighters is actor", "Fighters")]
    [InlineData("source", "said", "said")]
    [InlineData("when", "2024-05-06", "Monday")]
    [InlineData("where", "Khorog", "Khorog")]
    [InlineData("confidence", "opens the article", "attacked")]
    public async Task Why_gives_each_decision_its_words(string about, string says, string word)
    {
        const string Told = """{"published":"2024-05-06","text":"Fighters attacked a border post near Khorog on Monday, the ministry of defence said."}""";
        var report = (await CliRun.WithInput(Told, "inspect", "-", "--why")).JsonLines.Single().GetProperty("reports")[0];
        var decision = report.GetProperty("decisions").EnumerateArray().First(d => d.GetProperty("about").GetString() == about);
        decision.GetProperty("says").GetString()!.ShouldContain(says);
        decision.GetProperty("words").EnumerateArray().ShouldContain(words => words.GetString()!.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Syntax_holds_every_character()
    {
        var run = await CliRun.WithInput("""{"text":"Read more\n\nGuards met."}""", "inspect", "-", "--conllu");
        var forms = run.Output.Split('\n').Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')[1]);
        string.Concat(forms).ShouldBe("ReadmoreGuardsmet.");
    }

    [Fact]
    public async Task Copies_name_what_they_copy()
    {
        const string Told = "Border guards of Norway and Sweden met near the old bridge on Monday and agreed to count the boats that cross the river each spring, the ministry said.";
        var run = await CliRun.WithInput($$"""{"id":"a \"b\"","published":"2024-05-06","text":"{{Told}}"}""" + "\n" + $$"""{"id":"c","published":"2024-05-07","text":"{{Told}}"}""", "inspect", "-", "--why");
        run.JsonLines.Select(line => line.GetProperty("copyOf").GetString()).ShouldBe([null, "a \"b\""]);
        run.JsonLines[1].EnumerateObject().Last().Name.ShouldBe("warnings");
    }

    [Fact]
    public async Task Unread_line_costs_no_other()
    {
        var run = await CliRun.WithInput($"{{broken\n{Line}", "inspect", "-");
        run.ExitCode.ShouldBe(1);
        run.JsonLines.Single().GetProperty("id").GetString().ShouldBe("n1");
        run.Error.ShouldContain("standard input:1: is broken JSON");
    }
}
