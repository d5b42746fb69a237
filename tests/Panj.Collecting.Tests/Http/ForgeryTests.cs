using System.Net;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Http;

/// <summary>Servers and addresses that would have Panj fetch from the network it stands in.</summary>
public sealed class ForgeryTests : HttpTestBase
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://0x7f.0.0.1:{0}/")]
    [InlineData("http://0177.0.0.1:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://[0:0:0:0:0:ffff:7f00:1]:{0}/")]
    [InlineData("http://0/")]
    [InlineData("http://127。0。0。1:{0}/")]
    [InlineData("http://①②⑦.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://LOCALHOST.:{0}/")]
    public async Task Loopback_is_refused_however_spelt(string spelling)
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("secret"));
        using var fetcher = Guarded("127.0.0.1");
        var result = await Ask(fetcher, new Uri(spelling.Replace("{0}", $"{server.Port}", StringComparison.Ordinal)));
        result.Status.ShouldBe(FetchStatus.Refused);
        server.Heads.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    public async Task Special_networks_are_refused(string address)
    {
        using var fetcher = Guarded();
        (await Ask(fetcher, new Uri(address))).Status.ShouldBe(FetchStatus.Refused);
    }

    [Fact]
    public async Task Redirects_are_checked_like_first_addresses()
    {
        await using var inner = RawServer.Of(_ => RawServer.Answer("secret"));
        await using var outer = RawServer.Of(_ => RawServer.Redirect($"http://127.0.0.2:{inner.Port}/"));
        using var fetcher = Opened(Open with { AllowedRanges = [IPNetwork.Parse("127.0.0.1/32")] });
        var result = await Ask(fetcher, outer.At("/"));
        result.Status.ShouldBe(FetchStatus.Refused);
        result.Reason.ShouldContain("private");
        inner.Heads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_changes_is_looked_up_once()
    {
        var lookUps = 0;
        await using var server = RawServer.Of(_ => RawServer.Answer("secret"));
        using var fetcher = new Fetcher(new HttpSettings { HostDelay = TimeSpan.Zero }, Time, (_, _) => Task.FromResult(new[] { IPAddress.Parse(++lookUps == 1 ? "192.168.0.1" : "127.0.0.1") }));
        (await Ask(fetcher, server.At("/", "turning.example"))).Status.ShouldBe(FetchStatus.Refused);
        lookUps.ShouldBe(1);
        (await Ask(fetcher, server.At("/", "turning.example"))).Status.ShouldBe(FetchStatus.Refused);
        server.Heads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_checked_addresses_of_a_name_are_dialled()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("open"));
        using var fetcher = new Fetcher(
            Open with { AllowedRanges = [IPNetwork.Parse("127.0.0.1/32")] }, Time, (_, _) => Task.FromResult(new[] { IPAddress.Parse("127.0.0.9"), IPAddress.Loopback }));
        (await Ask(fetcher, server.At("/", "two.example"))).Status.ShouldBe(FetchStatus.Fetched);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://hill.example/x")]
    [InlineData("gopher://hill.example/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("http://user:secret@hill.example/")]
    [InlineData("http://hill.example:25/")]
    [InlineData("http://hill.example:22/")]
    public async Task Other_schemes_and_ports_are_refused(string address)
    {
        await using var server = RawServer.Of(_ => RawServer.Redirect(address));
        using var fetcher = Opened();
        (await Ask(fetcher, new Uri(address))).Status.ShouldBe(FetchStatus.Refused);
        (await Ask(fetcher, server.At("/"))).Status.ShouldBe(FetchStatus.Refused);
        server.Heads.Count.ShouldBe(1);
    }

    [Fact]
    public void Encrypted_pages_do_not_lead_to_plain_ones() =>
        AddressRules.Complaint(new Uri("http://hill.example/"), new Uri("https://hill.example/")).ShouldNotBeNull().ShouldContain("down to http");

    [Fact]
    public void Hosts_that_cannot_be_are_refused() => AddressRules.Complaint(new Uri("https://hi\uFFFD\u069AM\u04D8\uFFFD\uFFFD_/")).ShouldBe("names a host that cannot be");
}
