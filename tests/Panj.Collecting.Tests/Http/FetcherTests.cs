using System.IO.Compression;
using System.Text;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Http;

public sealed class FetcherTests : HttpTestBase
{
    [Fact]
    public async Task Panj_names_itself_and_its_contact()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("x"));
        using var fetcher = Opened();
        await Ask(fetcher, server.At("/"));
        server.Heads.ShouldHaveSingleItem().ShouldContain("User-Agent: Panj/0.1 (+mailto:desk@hill.example)\r\n");
    }

    [Fact]
    public async Task Validators_travel_verbatim()
    {
        await using var server = RawServer.Of(path => path == "/new" ? RawServer.Answer("x", "ETag: W/\"a b\"\r\nLast-Modified: Tue, 1 Mar 2026 00:00:00 Somewhere\r\n") : RawServer.Answer("", "", "304 Not Modified"));
        using var fetcher = Opened();
        var first = await Ask(fetcher, server.At("/new"));
        (first.ETag, first.LastModified).ShouldBe(("W/\"a b\"", "Tue, 1 Mar 2026 00:00:00 Somewhere"));
        var again = await fetcher.FetchAsync(new FetchRequest(server.At("/old")) { ObeyRobots = false, ETag = first.ETag, LastModified = first.LastModified }, Cancellation);
        again.Status.ShouldBe(FetchStatus.Unchanged);
        server.Heads.Last().ShouldContain("If-None-Match: W/\"a b\"\r\nIf-Modified-Since: Tue, 1 Mar 2026 00:00:00 Somewhere\r\n");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("")]
    public async Task Packed_answers_are_unpacked(string coding)
    {
        var body = Packed(Encoding.UTF8.GetBytes("forty people crossed"), coding);
        await using var server = RawServer.Of(_ => RawServer.Answer(body, coding.Length > 0 ? $"Content-Encoding: {coding}\r\n" : ""));
        using var fetcher = Opened();
        var result = await Ask(fetcher, server.At("/"));
        Encoding.UTF8.GetString(result.Body.Span).ShouldBe("forty people crossed");
        result.WireBytes.ShouldBe(body.Length);
    }

    [Theory]
    [InlineData("410 Gone", FetchStatus.Gone, false)]
    [InlineData("404 Not Found", FetchStatus.Answered, false)]
    [InlineData("503 Service Unavailable", FetchStatus.Answered, true)]
    [InlineData("429 Too Many Requests", FetchStatus.Answered, true)]
    public async Task Codes_are_told_apart(string status, FetchStatus expected, bool passing)
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("no", "Retry-After: 120\r\n", status));
        using var fetcher = Opened();
        var result = await Ask(fetcher, server.At("/"));
        (result.Status, result.IsPassing, result.RetryAfter).ShouldBe((expected, passing, TimeSpan.FromMinutes(2)));
    }

    [Theory]
    [InlineData("Cache-Control: public, max-age=600\r\nExpires: 0\r\n", 600)]
    [InlineData("Expires: Sun, 01 Mar 2026 13:00:00 GMT\r\n", 3600)]
    [InlineData("Expires: Sun, 01 Mar 2020 13:00:00 GMT\r\n", 0)]
    [InlineData("Cache-Control: max-age=99999999999\r\n", 604800)]
    public async Task Freshness_is_read(string headers, int seconds)
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("x", headers));
        using var fetcher = Opened();
        (await Ask(fetcher, server.At("/"))).Fresh.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("301 Moved Permanently", "308 Permanent Redirect", true)]
    [InlineData("301 Moved Permanently", "302 Found", false)]
    [InlineData("307 Temporary Redirect", "301 Moved Permanently", false)]
    public async Task Only_wholly_permanent_moves_are_told(string first, string second, bool told)
    {
        await using var server = RawServer.Of(path => path switch
        {
            "/a" => RawServer.Redirect("/b", first),
            "/b" => RawServer.Redirect("c", second),
            _ => RawServer.Answer("here"),
        });
        using var fetcher = Opened();
        var result = await Ask(fetcher, server.At("/a"));
        result.Address.AbsolutePath.ShouldBe("/c");
        result.MovedTo.ShouldBe(told ? server.At("/c") : null);
    }

    [Fact]
    public async Task A_host_is_asked_one_by_one()
    {
        var (open, most) = (0, 0);
        await using var server = RawServer.Streaming(async (_, stream, cancel) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref open));
            await Task.Yield();
            Interlocked.Decrement(ref open);
            await stream.WriteAsync(RawServer.Answer("x"u8.ToArray()), cancel);
        });
        using var fetcher = Opened();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Ask(fetcher, server.At($"/{number}"))));
        (most, server.Heads.Count).ShouldBe((1, 20));
    }

    [Fact]
    public async Task A_pause_lies_between_requests_to_a_host()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("x"));
        using var fetcher = Opened(Open with { HostDelay = TimeSpan.FromSeconds(5) });
        await Ask(fetcher, server.At("/1"));
        var second = Ask(fetcher, server.At("/2"));
        Time.Advance(TimeSpan.FromSeconds(4.9));
        server.Heads.Count.ShouldBe(1);
        second.IsCompleted.ShouldBeFalse();
        Time.Advance(TimeSpan.FromSeconds(0.2));
        (await second).Status.ShouldBe(FetchStatus.Fetched);
    }

    private static byte[] Packed(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream into = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Compress),
            "br" => new BrotliStream(packed, CompressionMode.Compress),
            "deflate" => new ZLibStream(packed, CompressionMode.Compress),
            _ => packed,
        }) into.Write(bytes);
        return packed.ToArray();
    }
}
