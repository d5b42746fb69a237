using Microsoft.Extensions.Time.Testing;

namespace Panj.Cli.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private const string Plan = """{"id":"n1","outlet":"Pamir Post","published":"2024-05-06","text":"Norway and Sweden will hold joint military exercises near Kiruna on 20 June 2024, the Swedish defence ministry said."}""";

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> Add() => CliRun.WithInput(Plan, "add", "-", "--store", Store);

    [Fact]
    public async Task Adding_twice_changes_nothing()
    {
        (await Add()).Output.ShouldStartWith("1 added, 0 revised");
        (await Add()).Output.ShouldEndWith("1 there already\n");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        var run = await CliRun.WithInput($"{{broken\n{Plan}", "add", "-", "--store", Store);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("1 added");
    }

    [Fact]
    public async Task Calendar_of_an_empty_store_says_so() =>
        (await CliRun.Of("calendar", "--store", Store)).Output.ShouldBe("Nothing is known to be planned.\n");

    [Fact]
    public async Task Calendar_is_icalendar_on_request()
    {
        await Add();
        var run = await CliRun.Of("calendar", "--store", Store, "--format", "ics");
        run.Output.ShouldStartWith("BEGIN:VCALENDAR");
        run.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Brief_is_printed(string format)
    {
        await Add();
        (await CliRun.Of("brief", "--store", Store, "--format", format)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Damaged_store_is_named()
    {
        var path = _folder.Write("broken.db", "This is no store at all, but it is long enough to be looked at as one. " + new string('x', 4096));
        var run = await CliRun.Of("brief", "--store", path);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("panj: ");
    }

    [Theory]
    [InlineData("postgres://panj:geheim@127.0.0.1:1/panj?connect_timeout=2", "panj at 127.0.0.1:1")]
    [InlineData("Host=127.0.0.1;Port=1;Database=panj;Password=geheim", "panj at 127.0.0.1:1")]
    [InlineData("Host=127.0.0.1;Colour=red;Password=geheim", "address of the store")]
    public async Task Unreachable_databases_are_named_without_passwords(string store, string named)
    {
        var run = await CliRun.Of("brief", "--store", store);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("panj: ");
        run.Error.ShouldContain(named);
        run.Error.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_store_is_asked_as_of_a_day()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2024, 5, 7, 22, 0, 0, TimeSpan.Zero));
        await CliRun.At(time, Plan, "add", "-", "--store", Store);
        (await CliRun.Of("export", "--store", Store, "--known", "2024-05-06")).Json.GetProperty("events").GetArrayLength().ShouldBe(0);
        (await CliRun.Of("export", "--store", Store, "--known", "2024-05-07")).Output.ShouldBe((await CliRun.Of("export", "--store", Store)).Output);
        (await CliRun.Of("calendar", "--store", Store, "--known", "2024-05-06")).Output.ShouldBe("Nothing is known to be planned.\n");
    }
}
