using System.IO.Pipelines;
using Panj.Cli.Hosting;

namespace Panj.Cli.Tests;

public sealed class ServerCommandTests
{
    private static async Task<(int ExitCode, string Page)> Served(string path, params string[] args)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pipe = new Pipe();
        using var host = new CommandHost { Output = pipe.Writer.AsStream(), Error = new StringWriter(), Input = () => Stream.Null };
        var running = PanjCommandLine.RunAsync(args, host, stop.Token);
        using var output = new StreamReader(pipe.Reader.AsStream());
        var address = await output.ReadLineAsync(stop.Token);
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(new Uri(address!), path), stop.Token);
        await stop.CancelAsync();
        return (await running, page);
    }

    [Fact]
    public async Task Demo_serves_the_samples()
    {
        var (code, page) = await Served("/events.json", "demo");
        code.ShouldBe(0);
        page.ShouldContain("\"kind\"");
    }

    [Fact]
    public async Task Store_is_served()
    {
        using var folder = new TemporaryFolder();
        var (code, page) = await Served("/healthz", "serve", "--store", Path.Combine(folder.Path, "panj.db"), "--urls", "http://127.0.0.1:0");
        code.ShouldBe(0);
        page.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Metrics_are_served_on_wish()
    {
        using var folder = new TemporaryFolder();
        var (code, page) = await Served("/metrics", "serve", "--store", Path.Combine(folder.Path, "panj.db"), "--urls", "http://127.0.0.1:0", "--metrics");
        code.ShouldBe(0);
        page.ShouldContain("# TYPE");
    }

    [Theory]
    [InlineData("--otlp", "collector", "is no address of a collector")]
    [InlineData("--smtp", "smtp://mail.example", "--mail-from")]
    public async Task Wrong_ways_of_telling_are_named(string option, string value, string said)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.Of("serve", "--store", Path.Combine(folder.Path, "panj.db"), option, value);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(said);
    }

    [Fact]
    public async Task Address_that_cannot_be_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.Of("serve", "--store", Path.Combine(folder.Path, "panj.db"), "--urls", "ftp://127.0.0.1:1");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("--urls");
    }
}
