using Panj.Workers.Brokering;
using RabbitMQ.Client;

namespace Panj.Cli.Tests;

/// <summary>The commands of many workers over the broker that PANJ_TEST_RABBITMQ names. Skipped at home without one; failing in CI.</summary>
public sealed class WorkCommandTests : IAsyncLifetime
{
    private readonly string _name = "t" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
    private readonly string? _broker = Environment.GetEnvironmentVariable("PANJ_TEST_RABBITMQ");
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "a.db");

    private string[] Queue => ["--broker", _broker!, "--queue", _name];

    public ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(_broker) && Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail("PANJ_TEST_RABBITMQ names no broker.");
        Assert.SkipWhen(string.IsNullOrEmpty(_broker), "PANJ_TEST_RABBITMQ names no broker.");
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        if (string.IsNullOrEmpty(_broker)) return;
        var names = new Topology(new BrokerSettings { Addresses = [new Uri(_broker)], Name = _name });
        await using var connection = await new ConnectionFactory { Uri = new Uri(_broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var queue in names.Queues) await channel.QueueDeleteAsync(queue.Name);
        foreach (var (exchange, _) in names.Exchanges) await channel.ExchangeDeleteAsync(exchange);
    }

    [Fact]
    public async Task Work_gives_what_add_gives()
    {
        string[] samples = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*", SearchOption.AllDirectories).Take(5)];
        var put = (await CliRun.Of(["queue", "submit", .. samples, .. Queue])).Output;
        put.ShouldEndWith(" put into the queue\n");
        var count = int.Parse(put.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        (await CliRun.Of(["queue", "--format", "json", .. Queue])).Json.GetProperty("waiting").GetInt32().ShouldBe(count);
        (await CliRun.Of(["work", "--once", "--store", Store, .. Queue])).Output.ShouldBe($"{count} stored, {count} taken into the picture, 0 set aside\n");
        var other = Path.Combine(_folder.Path, "b.db");
        await CliRun.Of(["add", .. samples, "--store", other]);
        (await CliRun.Of("export", "--store", Store)).Output.ShouldBe((await CliRun.Of("export", "--store", other)).Output);
        (await CliRun.Of(["queue", "dead", .. Queue])).Output.ShouldBe("");
        (await CliRun.Of(["queue", "replay", .. Queue])).Output.ShouldBe("0 put back\n");
    }

    [Fact]
    public async Task A_list_of_archives_is_worked_off()
    {
        var archive = Path.Combine(_folder.Path, "a.warc");
        const string Text = "Two border guards were killed near Osh on Sunday, the border service said.";
        File.WriteAllText(archive, $"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://paper.example/1\r\nContent-Length: {Text.Length}\r\n\r\n{Text}\r\n\r\n");
        var list = Path.Combine(_folder.Path, "list");
        File.WriteAllLines(list, ["# archives", archive]);
        (await CliRun.Of(["work", "--warc", list, "--once", "--store", Store, .. Queue])).ExitCode.ShouldBe(0);
        (await CliRun.Of("search", "guards", "--store", Store)).Output.ShouldContain("guards");
        File.ReadAllText(list + ".progress").ShouldBe($"1\tdone\t{archive}\n");
    }

    [Fact]
    public async Task Nothing_is_discarded_unasked()
    {
        var run = await CliRun.Of(["queue", "discard", .. Queue]);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("0 dead letters would be thrown away");
        (await CliRun.Of(["queue", "discard", "--yes", .. Queue])).Output.ShouldBe("0 thrown away\n");
    }

    [Theory]
    [InlineData("no-address")]
    [InlineData("http://127.0.0.1/")]
    public async Task What_is_no_broker_is_wrong_usage(string address) => (await CliRun.Of("queue", "--broker", address)).ExitCode.ShouldBe(2);

    [Fact]
    public async Task A_broker_that_is_not_there_fails()
    {
        var run = await CliRun.Of("queue", "--broker", "amqp://127.0.0.1:1/");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("cannot be reached");
    }
}
