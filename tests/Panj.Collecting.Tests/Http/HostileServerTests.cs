using System.IO.Compression;
using System.Text;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Http;

/// <summary>Servers that would tie Panj up or fill its memory.</summary>
public sealed class HostileServerTests : HttpTestBase
{
    private static readonly HttpSettings Small = Open with { AnswerBytes = 100_000 };

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Bombs_stop_at_the_bound(string coding)
    {
        var bomb = Bomb(coding);
        bomb.Length.ShouldBeLessThan(60_000);
        await using var server = RawServer.Of(_ => RawServer.Answer(bomb, $"Content-Encoding: {coding}\r\n"));
        using var fetcher = Opened(Small);
        var result = await Ask(fetcher, server.At("/"));
        (result.Status, result.Reason).ShouldBe((FetchStatus.Refused, "is larger than 100,000 bytes"));
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("compress")]
    public async Task Coding_upon_coding_is_refused(string coding)
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("x", $"Content-Encoding: {coding}\r\n"));
        using var fetcher = Opened(Small);
        (await Ask(fetcher, server.At("/"))).Status.ShouldBe(FetchStatus.Refused);
    }

    [Fact]
    public async Task Content_that_is_wrongly_packed_is_told()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("no gzip at all", "Content-Encoding: gzip\r\n"));
        using var fetcher = Opened(Small);
        var result = await Ask(fetcher, server.At("/"));
        (result.Status, result.Reason).ShouldBe((FetchStatus.Unreachable, "is packed in a way that cannot be unpacked"));
    }

    [Fact]
    public async Task Four_gigabytes_are_refused_unread()
    {
        await using var server = RawServer.Of(_ => "HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\nx");
        using var fetcher = Opened(Small);
        (await Ask(fetcher, server.At("/"))).Reason.ShouldBe("is larger than 100,000 bytes");
    }

    [Fact]
    public async Task Answers_without_end_stop_at_the_bound()
    {
        await using var server = RawServer.Streaming(async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancel);
            while (true) await stream.WriteAsync(new byte[10_000], cancel);
        });
        using var fetcher = Opened(Small);
        (await Ask(fetcher, server.At("/"))).Status.ShouldBe(FetchStatus.Refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ndrip")]
    public async Task Dripping_servers_are_cut_off(string soFar)
    {
        var dripped = new TaskCompletionSource();
        await using var server = RawServer.Streaming(async (_, stream, cancel) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(soFar), cancel);
            dripped.SetResult();
            await Task.Delay(Timeout.Infinite, cancel);
        });
        using var fetcher = Opened(Small);
        var asking = Ask(fetcher, server.At("/"));
        await dripped.Task;
        Time.Advance(TimeSpan.FromSeconds(61));
        (await asking).Reason.ShouldBe("did not answer whole within 60 seconds");
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        var number = 0;
        await using var server = RawServer.Of(_ => RawServer.Redirect($"/{++number}"));
        using var fetcher = Opened();
        (await Ask(fetcher, server.At("/"))).Reason.ShouldBe("redirects more than 10 times");
        number.ShouldBe(11);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH\r\n\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://[bad\r\n\r\n")]
    public async Task Broken_answers_are_results(string answer)
    {
        await using var server = RawServer.Streaming(async (_, stream, cancel) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), cancel);
            stream.Close();
        });
        using var fetcher = Opened();
        (await Ask(fetcher, server.At("/"))).Status.ShouldBeOneOf(FetchStatus.Unreachable, FetchStatus.Answered, FetchStatus.Fetched);
    }

    [Fact]
    public async Task Endless_headers_are_given_up()
    {
        await using var server = RawServer.Of(_ => "HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", 10_000)) + "\r\n");
        using var fetcher = Opened();
        (await Ask(fetcher, server.At("/"))).Status.ShouldBe(FetchStatus.Unreachable);
    }

    [Fact]
    public async Task Cancelling_is_no_answer()
    {
        await using var server = RawServer.Streaming((_, _, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var fetcher = Opened();
        using var stop = new CancellationTokenSource();
        var asking = fetcher.FetchAsync(new FetchRequest(server.At("/")) { ObeyRobots = false }, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }

    private static byte[] Bomb(string coding)
    {
        using var packed = new MemoryStream();
        using (Stream into = coding == "br" ? new BrotliStream(packed, CompressionLevel.Optimal) : new GZipStream(packed, CompressionLevel.SmallestSize))
            for (var block = 0; block < 100; block++) into.Write(new byte[100_000]);
        return packed.ToArray();
    }
}
