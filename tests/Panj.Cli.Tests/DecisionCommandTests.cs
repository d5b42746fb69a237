using Microsoft.Extensions.Time.Testing;

namespace Panj.Cli.Tests;

public sealed class DecisionCommandTests : IAsyncLifetime
{
    private const string Articles = """
        {"id":"n1","outlet":"Pamir Post","published":"2024-05-06","text":"Two border guards were killed in a clash with smugglers near Khorog on Sunday, the border service said."}
        {"id":"n2","outlet":"Hill Herald","published":"2024-05-09","text":"Norway and Sweden will hold joint military exercises near Kiruna on 20 June 2024, the Swedish defence ministry said."}
        """;

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 5, 10, 8, 30, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public async ValueTask InitializeAsync() => (await CliRun.At(_time, Articles, "add", "-", "--store", Store)).ExitCode.ShouldBe(0);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Merging_and_undoing_come_back_to_the_start()
    {
        var before = await Export();
        var merged = await Decide(["merge", .. Ids(before), "--reason", "one story"]);
        merged.ExitCode.ShouldBe(0);
        merged.Output.ShouldStartWith("operation 1: merged\n  e-");
        var joined = (await Export()).Json.GetProperty("events").EnumerateArray().Single();
        var operation = joined.GetProperty("operations").EnumerateArray().Single();
        (operation.GetProperty("by").GetString(), operation.GetProperty("at").GetString(), operation.GetProperty("reason").GetString()).ShouldBe(("Zarina", "2024-05-10T08:30:00Z", "one story"));
        await Decide("split", joined.GetProperty("id").GetString()!, "n2#0");
        (await Export()).Json.GetProperty("events").GetArrayLength().ShouldBe(2);
        await Decide("undo", "2");
        await Decide("undo", "1");
        (await Export()).Output.ShouldBe(before.Output);
    }

    [Fact]
    public async Task Hidden_events_leave_every_output()
    {
        var hidden = Ids(await Export())[0];
        await Decide("hide", hidden[..6]);
        (await Export()).Output.ShouldNotContain(hidden);
        (await CliRun.Of("brief", "--store", Store)).Output.ShouldNotContain("clash");
    }

    [Fact]
    public async Task Operations_are_listed_with_who_and_why()
    {
        await Decide("confirm", Ids(await Export())[0], "--reason", "seen\u001b[31m on film");
        await Decide("undo", "1");
        var lines = (await CliRun.Of("operations", "--store", Store)).Output.Split('\n');
        lines[0].ShouldBe("1  2024-05-10 08:30  Zarina  confirmed, undone since: seen [31m on film");
        lines[1].ShouldContain("n1: “");
        lines[2].ShouldStartWith("2  2024-05-10 08:30  Zarina  undid 1");
        var json = (await CliRun.Of("operations", "--store", Store, "--format", "json")).Json.GetProperty("operations");
        json[0].GetProperty("counts").GetBoolean().ShouldBeFalse();
        json[1].GetProperty("undoes").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Decisions_later_than_the_day_are_not_known()
    {
        _time.Advance(TimeSpan.FromDays(1));
        var hidden = Ids(await Export())[0];
        await Decide("hide", hidden);
        (await CliRun.Of("export", "--store", Store, "--known", "2024-05-10")).Output.ShouldContain(hidden);
        (await CliRun.Of("export", "--store", Store, "--known", "2024-05-11")).Output.ShouldNotContain(hidden);
    }

    [Theory]
    [InlineData("merge", "e-none1", "e-none2")]
    [InlineData("confirm", "e-")]
    [InlineData("split", "FIRST", "n7")]
    [InlineData("split", "FIRST", "n1")]
    [InlineData("merge", "FIRST", "FIRST")]
    [InlineData("undo", "7")]
    [InlineData("undo", "0")]
    public async Task What_makes_no_sense_is_refused(params string[] args)
    {
        var first = Ids(await Export())[0];
        var run = await Decide([.. args.Select(arg => arg == "FIRST" ? first : arg)]);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("panj: ");
        (await CliRun.Of("operations", "--store", Store)).Output.ShouldBe("Nobody has decided anything.\n");
    }

    private Task<CliRun> Export() => CliRun.Of("export", "--store", Store);

    private Task<CliRun> Decide(params string[] args) => CliRun.At(_time, "", [.. args, "--by", "Zarina", "--store", Store]);

    private static string[] Ids(CliRun export) => [.. export.Json.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("id").GetString()!)];
}
