using System.Text;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Http;

public sealed class RobotsTests : HttpTestBase
{
    private static bool Allows(string robots, string path) => RobotsFile.Parse(Encoding.UTF8.GetBytes(robots), "Panj").Allows(new Uri("https://hill.example" + path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif?z", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: *b*d", "/abcd", false)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: panj\nDisallow: /own", "/a", true)]
    [InlineData("User-agent: PANJ/2.0\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: other\nUser-agent: panj\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: panj\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: panj\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: panj\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("user-agent : * # all\r\nDISALLOW : /a # this", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /caf%c3%a9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /café", "/caf%C3%A9", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("User-agent: *\nSitemap: x\nDisallow: /a", "/a", false)]
    [InlineData("<html>404 not found</html>", "/a", true)]
    public void Rules_decide_as_the_standard_says(string robots, string path, bool allowed) => Allows(robots, path).ShouldBe(allowed);

    [Fact]
    public void Patterns_made_to_hang_do_not()
    {
        var hostile = string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("*a", 1_000))}b$\n", 250));
        Allows("User-agent: *\n" + hostile, "/" + new string('a', 4_000)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("404 Not Found", FetchStatus.Fetched)]
    [InlineData("403 Forbidden", FetchStatus.Fetched)]
    [InlineData("500 Internal Server Error", FetchStatus.Refused)]
    [InlineData("429 Too Many Requests", FetchStatus.Refused)]
    public async Task Missing_files_open_and_broken_ones_close(string status, FetchStatus expected)
    {
        await using var server = RawServer.Of(path => path == "/robots.txt" ? RawServer.Answer("", "", status) : RawServer.Answer("page"));
        using var fetcher = Opened();
        (await fetcher.FetchAsync(new FetchRequest(server.At("/a")), Cancellation)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Files_are_asked_for_once_a_day()
    {
        await using var server = RawServer.Of(path => path == "/robots.txt" ? RawServer.Answer("User-agent: *\nDisallow: /b") : RawServer.Answer("page"));
        using var fetcher = Opened();
        foreach (var path in new[] { "/a", "/b", "/c" }) await fetcher.FetchAsync(new FetchRequest(server.At(path)), Cancellation);
        server.Paths.ShouldBe(["/robots.txt", "/a", "/c"]);
        Time.Advance(TimeSpan.FromHours(25));
        await fetcher.FetchAsync(new FetchRequest(server.At("/d")), Cancellation);
        server.Paths.TakeLast(2).ShouldBe(["/robots.txt", "/d"]);
    }

    [Fact]
    public async Task Redirects_obey_the_rules_they_reach()
    {
        await using var server = RawServer.Of(path => path switch
        {
            "/robots.txt" => RawServer.Answer("User-agent: *\nDisallow: /closed"),
            "/a" => RawServer.Redirect("/closed/x"),
            _ => RawServer.Answer("page"),
        });
        using var fetcher = Opened();
        (await fetcher.FetchAsync(new FetchRequest(server.At("/a")), Cancellation)).Reason.ShouldBe("is closed to robots by the site's robots.txt");
        server.Paths.ShouldNotContain("/closed/x");
    }

    [Fact]
    public async Task Long_files_are_cut_and_believed()
    {
        await using var server = RawServer.Of(path => path == "/robots.txt" ? RawServer.Answer("User-agent: *\nDisallow: /a\n" + new string('#', 700_000)) : RawServer.Answer("page"));
        using var fetcher = Opened();
        (await fetcher.FetchAsync(new FetchRequest(server.At("/a")), Cancellation)).Status.ShouldBe(FetchStatus.Refused);
    }

    [Fact]
    public async Task Delays_that_sites_ask_for_are_kept()
    {
        await using var server = RawServer.Of(path => path == "/robots.txt" ? RawServer.Answer("User-agent: *\nCrawl-delay: 7") : RawServer.Answer("page"));
        using var fetcher = Opened();
        await fetcher.FetchAsync(new FetchRequest(server.At("/a")), Cancellation);
        var second = fetcher.FetchAsync(new FetchRequest(server.At("/b")), Cancellation);
        Time.Advance(TimeSpan.FromSeconds(6));
        second.IsCompleted.ShouldBeFalse();
        Time.Advance(TimeSpan.FromSeconds(2));
        (await second).Status.ShouldBe(FetchStatus.Fetched);
    }
}
