using Panj.Exchange;

namespace Panj.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private const string Planned = """{"id":"a","text":"Russia and Tajikistan will hold joint military exercises near the Afghan border on 5 August 2031, the ministry said.","outlet":"Herald","published":"2031-07-24"}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What a format cannot say is missed on standard error alone: standard output is data.</summary>
    [Fact]
    public async Task What_is_left_out_is_told()
    {
        var store = Path.Combine(_folder.Path, "panj.db");
        await CliRun.WithInput(Planned, "add", "-", "--store", store);
        var run = await CliRun.Of("export", "--as", "acled", "--store", store);
        (run.ExitCode, run.Error).ShouldBe((0, "panj: acled: 1 event left out that the format cannot say truly: 1 planned.\n"));
        run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith("event_id_cnty,");
    }

    [Fact]
    public async Task Every_format_is_told_in_help()
    {
        var help = (await CliRun.Of("export", "--help")).Output;
        StandardFormats.Names.ShouldAllBe(name => help.Contains(name));
    }
}
