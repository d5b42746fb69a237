using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Watches.Telling;

namespace Panj.Watches.Tests;

/// <summary>Messages to a server on loopback, whose range is opened as an operator would.</summary>
public sealed class WebhookTests : WatchFixture
{
    private const string Secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private readonly List<string> _troubles = [];

    [Fact]
    public async Task An_alert_arrives_signed_with_sources()
    {
        await using var site = new HookSite();
        await AddAsync(Hooked(site), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync()).ShouldBe(1);
        var (headers, body) = site.Messages.ShouldHaveSingleItem();
        headers["webhook-signature"].ShouldBe(WebhookSignature.Of(Secret, headers["webhook-id"], DateTimeOffset.FromUnixTimeSeconds(long.Parse(headers["webhook-timestamp"], CultureInfo.InvariantCulture)), body));
        var alert = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("alerts")[0];
        alert.GetProperty("title").GetString().ShouldBe("Norland and Sudland fought in Tor, 5 killed");
        alert.GetProperty("sources")[0].GetProperty("url").GetString().ShouldBe("https://herald.example/a");
        (await TellAsync()).ShouldBe(0);
    }

    /// <summary>The example of the Standard Webhooks specification's libraries.</summary>
    [Fact]
    public void Signatures_are_those_of_the_standard() =>
        WebhookSignature.Of(Secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), Encoding.UTF8.GetBytes("{\"test\": 2432232314}"))
            .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    [Fact]
    public async Task A_failure_is_tried_again_later()
    {
        await using var site = new HookSite(count => (count <= 2 ? 503 : 204, null));
        await AddAsync(Hooked(site), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync()).ShouldBe(0);
        (await TellAsync()).ShouldBe(0);
        site.Messages.Count.ShouldBe(1);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await TellAsync()).ShouldBe(0);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await TellAsync()).ShouldBe(0);
        site.Messages.Count.ShouldBe(2);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await TellAsync()).ShouldBe(1);
        site.Messages.Select(m => m.Headers["webhook-id"]).Distinct().ShouldHaveSingleItem();
        _troubles.Count.ShouldBe(2);
    }

    /// <summary>What arises meanwhile waits, so that a message that did arrive is known again.</summary>
    [Fact]
    public async Task A_message_is_tried_again_as_it_was()
    {
        await using var site = new HookSite(count => (count == 1 ? 500 : 204, null));
        await AddAsync(Hooked(site), World.Empty);
        await LookAsync(World.Of(World.Clash));
        await TellAsync();
        await LookAsync(World.Of(World.Clash, World.Drill));
        Time.Advance(TimeSpan.FromMinutes(1));
        (await TellAsync()).ShouldBe(2);
        site.Messages.Select(m => m.Headers["webhook-id"]).Distinct().Count().ShouldBe(2);
        site.Messages.Select(m => JsonDocument.Parse(m.Body).RootElement.GetProperty("data").GetProperty("alerts").GetArrayLength()).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public async Task The_server_may_ask_for_more_time()
    {
        await using var site = new HookSite(count => (429, "600"));
        await AddAsync(Hooked(site), World.Empty);
        await LookAsync(World.Of(World.Clash));
        await TellAsync();
        (await Watches.AllAsync(Cancellation))[0].Channels[0].Due.ShouldBe(Noon.AddMinutes(10));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9000/hook")]
    [InlineData("http://[::1]:8080/hook")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://2130706433/hook")]
    [InlineData("http://10.0.0.1/hook")]
    [InlineData("http://[::ffff:10.0.0.1]/hook")]
    public async Task A_private_network_is_not_written_to(string address)
    {
        using var outbound = new Outbound(new HttpSettings(), Time);
        var result = await outbound.PostAsync(new Post(new Uri(address), "application/json", new byte[] { 1 }, new Dictionary<string, string>()), Cancellation);
        result.ShouldBe(new PostResult(false, "leads into a private or special network, which is not written to unless the operator allows the range"));
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        await using var site = new HookSite(_ => (302, null));
        await AddAsync(Hooked(site), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync()).ShouldBe(0);
        _troubles.ShouldHaveSingleItem().ShouldContain("answered 302 Found");
    }

    [Fact]
    public async Task Many_alerts_come_in_several_messages()
    {
        await using var site = new HookSite();
        await AddAsync(Hooked(site), World.Empty);
        var many = World.Of([.. Enumerable.Range(0, 250).Select(n => World.Clash with { Id = $"e-{n}", Reports = World.Told($"m{n}") })]);
        (await LookAsync(many)).ShouldBe(250);
        (await TellAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_died_is_stood_in_for()
    {
        await using var site = new HookSite();
        var watch = Hooked(site);
        await AddAsync(watch, World.Empty);
        await LookAsync(World.Of(World.Clash));
        var claimed = watch with { Channels = [watch.Channels[0] with { Due = Noon.AddMinutes(10), Trying = 1 }] };
        (await Watches.RecordAsync(new(watch, claimed), Cancellation)).ShouldBeTrue();
        (await TellAsync()).ShouldBe(0);
        Time.Advance(TimeSpan.FromMinutes(10));
        (await TellAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(DigestPeriod.Daily, 12)]
    [InlineData(DigestPeriod.Weekly, 108)]
    public async Task A_digest_waits_for_its_time(DigestPeriod digest, int hours)
    {
        await using var site = new HookSite();
        await AddAsync(Hooked(site) with { Digest = digest }, World.Empty);
        await LookAsync(World.Of(World.Clash));
        Time.Advance(TimeSpan.FromHours(hours) - TimeSpan.FromSeconds(1));
        await LookAsync(World.Of(World.Clash, World.Drill));
        (await TellAsync()).ShouldBe(0);
        Time.Advance(TimeSpan.FromSeconds(1));
        (await TellAsync()).ShouldBe(1);
        JsonDocument.Parse(site.Messages.ShouldHaveSingleItem().Body).RootElement.GetProperty("data").GetProperty("alerts").GetArrayLength().ShouldBe(2);
    }

    private static Watch Hooked(HookSite site) =>
        WatchOf("new") with { Channels = [new WatchChannel { Kind = WatchChannelKind.Webhook, Address = site.Address, Secret = Secret }] };

    private async Task<int> TellAsync()
    {
        using var outbound = new Outbound(new HttpSettings { AllowedRanges = [IPNetwork.Parse("127.0.0.0/8")] }, Time);
        return await new Teller(Watches, [new WebhookMessenger(outbound)], Time) { Trouble = _troubles.Add }.TellAsync(Cancellation);
    }
}
