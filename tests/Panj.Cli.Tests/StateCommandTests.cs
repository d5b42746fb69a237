using System.Text.Json;

namespace Panj.Cli.Tests;

public sealed class StateCommandTests : IDisposable
{
    private const string Articles = """
        {"id":"n1","outlet":"Pamir Post","published":"2024-05-06","text":"Norway and Sweden will hold joint military exercises near Kiruna on 20 June 2024, the Swedish defence ministry said."}
        {"id":"n2","outlet":"Fjord News","published":"2024-07-02","text":"Norway moved 500 troops to Kiruna on 1 July 2024, the Norwegian defence ministry said."}
        """;

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public void Dispose() => _folder.Dispose();

    private static Task<CliRun> State(params string[] more) => CliRun.WithInput(Articles, ["state", "-", .. more]);

    [Theory]
    [InlineData("2024-06-01", "announced")]
    [InlineData("2024-06-21", "past")]
    public async Task Drill_is_told_as_of_a_day(string day, string state) =>
        Cell(await State("--asof", day, "--format", "json"), "drills", "state").GetProperty("value").GetString().ShouldBe(state);

    [Fact]
    public async Task Cells_lead_to_stored_words()
    {
        var run = await State("--asof", "2024-07-03", "--format", "json");
        var report = Cell(run, "forces", "how-many").GetProperty("reports")[0];
        var source = run.Json.GetProperty("sources").EnumerateArray().Single(s => s.GetProperty("article").GetString() == report.GetProperty("article").GetString());
        source.GetProperty("quotes")[0].GetString().ShouldStartWith("Norway moved 500 troops to Kiruna");
    }

    [Fact]
    public async Task Text_shows_the_boards()
    {
        var run = await State("--asof", "2024-07-03");
        run.Output.ShouldStartWith("Everything as known on 3 Jul 2024\n");
        run.Output.ShouldContain("\nForces\n  Norway · how many 500 troops · where Kiruna · movement moved · since 1 Jul 2024");
    }

    [Fact]
    public async Task Csv_has_a_line_a_cell()
    {
        var run = await State("--asof", "2024-07-03", "--format", "csv");
        run.Output.ShouldStartWith("as_of,board,row,column,words,value,origins,outlets,doubts,events,sources\r\n");
        run.Output.ShouldContain("\r\n2024-07-03,forces,1,how-many,500 troops,500,1,1,one origin,");
    }

    [Fact]
    public async Task Store_and_files_say_the_same()
    {
        await CliRun.WithInput(Articles, "add", "-", "--store", Store);
        var stored = await CliRun.Of("state", "--store", Store, "--asof", "2024-07-03", "--format", "json");
        stored.Output.ShouldBe((await State("--asof", "2024-07-03", "--format", "json")).Output);
    }

    [Fact]
    public async Task Unknown_theatre_is_wrong_usage() => (await State("--theatre", "atlantis")).ExitCode.ShouldBe(2);

    [Fact]
    public async Task Bad_day_is_wrong_usage() => (await State("--asof", "yesterday")).ExitCode.ShouldBe(2);

    [Fact]
    public async Task Unread_article_is_named()
    {
        var run = await CliRun.WithInput("{broken\n" + Articles, "state", "-", "--asof", "2024-07-03");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("500 troops");
    }

    [Fact]
    public async Task Timeline_leaves_plans_out()
    {
        var run = await CliRun.WithInput(Articles, "timeline", "-");
        run.Output.ShouldStartWith("1 Jul 2024\n");
        run.Output.ShouldNotContain("exercise");
    }

    [Fact]
    public async Task Timeline_ends_at_a_day() =>
        (await CliRun.WithInput(Articles, "timeline", "-", "--asof", "2024-07-01", "--format", "json")).Json.GetProperty("events").GetArrayLength().ShouldBe(0);

    private static JsonElement Cell(CliRun run, string board, string column) => run.Json.GetProperty("boards").EnumerateArray()
        .Single(b => b.GetProperty("name").GetString() == board).GetProperty("rows").EnumerateArray().ShouldHaveSingleItem().GetProperty(column);
}
