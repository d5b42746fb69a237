using System.Net;
using System.Text.Json;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Watches.Telling;

namespace Panj.Watches.Tests;

/// <summary>More or fewer events than the weeks before let expect, and that chance, thin knowledge and a growing store raise no alert.</summary>
public sealed class ChangeTests : WatchFixture
{
    private static DateOnly Today { get; } = DateOnly.FromDateTime(Noon.UtcDateTime);

    [Theory]
    [InlineData(52, 10, 25, "25 events in 7 days, usually 3 to 19")]
    [InlineData(8, 10, 25, "25 events in 7 days, usually 3 to 20")]
    [InlineData(52, 10, 1, "1 event in 7 days, usually 3 to 19")]
    [InlineData(52, 10, 0, "0 events in 7 days, usually 3 to 19")]
    public async Task A_change_is_told_with_its_norm(int weeks, int each, int now, string title)
    {
        await AddAsync(WatchOf("change"), World.Empty);
        (await LookAsync(Weeks.Of(Today, Weeks.Alike(weeks, each, now)))).ShouldBe(1);
        var alert = (await AlertsAsync()).ShouldHaveSingleItem();
        (alert.Title, alert.Condition).ShouldBe((title, WatchConditionKind.Change));
        alert.Sources.ShouldNotBeEmpty();
        alert.Sources.ShouldAllBe(source => source.Url != null && source.Words.Contains("Herald"));
    }

    /// <summary>A norm wants eight weeks, and after a quiet year one event is no wonder.</summary>
    [Theory]
    [InlineData(4, 10, 25, 0)]
    [InlineData(7, 10, 25, 0)]
    [InlineData(52, 10, 14, 0)]
    [InlineData(52, 0, 1, 0)]
    [InlineData(52, 0, 2, 1)]
    [InlineData(52, 1, 3, 0)]
    [InlineData(52, 2, 0, 0)]
    public async Task Small_numbers_raise_nothing(int weeks, int each, int now, int alerts)
    {
        await AddAsync(WatchOf("change"), World.Empty);
        (await LookAsync(Weeks.Of(Today, Weeks.Alike(weeks, each, now)))).ShouldBe(alerts);
    }

    /// <summary>The norm is that of the weeks that vary: what is seldom in a calm year is usual in a wild one.</summary>
    [Fact]
    public async Task A_wild_year_has_a_wide_norm()
    {
        await AddAsync(WatchOf("change"), World.Empty);
        int[] wild = [.. Enumerable.Range(0, 52).Select(week => week % 4 == 0 ? 28 : 4), 25];
        (await LookAsync(Weeks.Of(Today, wild))).ShouldBe(0);
    }

    [Fact]
    public async Task A_growing_store_is_no_change()
    {
        await AddAsync(WatchOf("change"), World.Empty);
        (await LookAsync(Weeks.Of(Today, Weeks.Alike(52, 10, 25), others: 40, othersNow: 160))).ShouldBe(0);
    }

    [Fact]
    public async Task What_one_side_tells_leaves_it_open()
    {
        await AddAsync(WatchOf("change"), World.Empty);
        (await LookAsync(Weeks.Of(Today, Weeks.Alike(52, 10, 25), now: EventStatus.Alleged))).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_is_told_again_after_usual_weeks()
    {
        await AddAsync(WatchOf("change"), World.Empty);
        foreach (var (now, alerts) in new[] { (25, 1), (26, 0), (10, 0), (25, 1), (1, 1), (1, 0) })
            (await LookAsync(Weeks.Of(Today, Weeks.Alike(52, 10, now)))).ShouldBe(alerts);
    }

    [Fact]
    public async Task Only_the_watched_events_are_held_to_it()
    {
        await AddAsync(WatchOf("change") with { Question = "kind=exercise" }, World.Empty);
        (await LookAsync(Weeks.Of(Today, Weeks.Alike(52, 10, 25)))).ShouldBe(0);
    }

    [Fact]
    public async Task Feed_and_webhook_tell_it()
    {
        await using var site = new HookSite();
        var watch = WatchOf("change") with { Channels = [new WatchChannel { Kind = WatchChannelKind.Webhook, Address = site.Address, Secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }] };
        await AddAsync(watch, World.Empty);
        await LookAsync(Weeks.Of(Today, Weeks.Alike(52, 10, 25)));
        var entry = WatchFeed.Items(watch, await AlertsAsync()).ShouldHaveSingleItem();
        (entry.Title, entry.Tags.ShouldHaveSingleItem()).ShouldBe(("25 events in 7 days, usually 3 to 19", "change"));
        entry.Text.ShouldContain("Herald");
        using var outbound = new Outbound(new HttpSettings { AllowedRanges = [IPNetwork.Parse("127.0.0.0/8")] }, Time);
        (await new Teller(Watches, [new WebhookMessenger(outbound)], Time).TellAsync(Cancellation)).ShouldBe(1);
        var alert = JsonDocument.Parse(site.Messages.ShouldHaveSingleItem().Body).RootElement.GetProperty("data").GetProperty("alerts")[0];
        (alert.GetProperty("condition").GetString(), alert.GetProperty("title").GetString()).ShouldBe(("change", entry.Title));
        alert.GetProperty("sources").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
