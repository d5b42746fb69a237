using System.Globalization;
using System.IO.Compression;
using System.Text;
using Panj.Workers.Looking;
using Panj.Workers.Submitting;

namespace Panj.Workers.Tests;

/// <summary>Archives of a list go into the queue, whole, and from the record that was reached where something broke off.</summary>
public sealed class ArchiveTests : IAsyncLifetime
{
    private const int Records = 250;
    private readonly WorkBench _bench = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-archives-");
    private readonly List<string> _said = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Progress => Path.Combine(_folder.FullName, "list.progress");

    public ValueTask InitializeAsync() => _bench.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        await _bench.DisposeAsync();
    }

    [Theory]
    [InlineData("a.warc")]
    [InlineData("a.warc.gz")]
    public async Task A_broken_line_is_gone_on_from(string name)
    {
        var opened = 0;
        var submitter = await SendAsync([name], _ => ++opened == 1 ? new BreakingStream(Archive(name), Archive(name).Length * 3 / 4) : new MemoryStream(Archive(name)));
        (submitter.Sent, submitter.Unread, opened).ShouldBe((Records, 0, 2));
        (await SendAsync([name], _ => throw new IOException("It is not opened again."))).Sent.ShouldBe(0);
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        (await look.StatusAsync(Cancellation)).Waiting.ShouldBe(Records);
    }

    [Fact]
    public async Task What_was_reached_is_passed_over()
    {
        File.WriteAllText(Progress, "200\t\ta.warc\n230\t"); // the last line was cut off by a crash
        (await SendAsync(["a.warc"], _ => new MemoryStream(Archive("a.warc")))).Sent.ShouldBe(Records - 200);
        using var progress = new ArchiveProgress(Progress);
        progress.Reached("a.warc").ShouldBeNull();
    }

    [Fact]
    public async Task A_missing_archive_costs_itself_alone()
    {
        var submitter = await SendAsync(["none.warc", "a.warc"], archive => archive == "a.warc" ? new MemoryStream(Archive(archive)) : throw new FileNotFoundException("It is not there."));
        (submitter.Sent, submitter.Unread).ShouldBe((Records, 1));
        _said.ShouldHaveSingleItem().ShouldStartWith("none.warc: ");
    }

    private async Task<ArchiveSubmitter> SendAsync(string[] archives, Func<string, Stream> open)
    {
        using var progress = new ArchiveProgress(Progress);
        await using var articles = new ArticleSubmitter(_bench.Broker, TimeProvider.System, _said.Add);
        var submitter = new ArchiveSubmitter(articles, (archive, _) => Task.FromResult(open(archive)), progress, _said.Add, TimeProvider.System);
        await submitter.RunAsync(archives, Cancellation);
        return submitter;
    }

    private static byte[] Archive(string name)
    {
        using var written = new MemoryStream();
        for (var n = 0; n < Records; n++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"Two guards were killed near post {n} on Sunday.");
            var record = Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://paper.example/{n}\r\nContent-Type: text/plain\r\nContent-Length: {text.Length}\r\n\r\n{text}\r\n\r\n");
            if (!name.EndsWith(".gz", StringComparison.Ordinal))
            {
                written.Write(record);
                continue;
            }

            using var member = new GZipStream(written, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(record);
        }

        return written.ToArray();
    }
}
