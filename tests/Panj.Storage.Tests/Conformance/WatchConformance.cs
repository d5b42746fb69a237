using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of watches must do.</summary>
public abstract class WatchConformance(StoreMaker maker) : StoreConformance(maker)
{
    [Fact]
    public async Task A_watch_comes_back_exactly()
    {
        (await Store.Watches.AddAsync(Border(), ["a", "b"], Cancellation)).ShouldBeTrue();
        var back = (await Store.Watches.AllAsync(Cancellation)).ShouldHaveSingleItem();
        (back with { Conditions = [], Channels = [], Above = [] }).ShouldBe(Border() with { Conditions = [], Channels = [], Above = [] });
        back.Conditions.ShouldBe(Border().Conditions);
        back.Channels.ShouldBe(Border().Channels);
        (await Store.Watches.ToldAsync("border", ["a", "b", "k", "l", "m"], Cancellation)).Order().ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        await Store.Watches.AddAsync(Border(), ["a"], Cancellation);
        (await Store.Watches.AddAsync(Border() with { Question = "kind=aid" }, ["b"], Cancellation)).ShouldBeFalse();
        (await Store.Watches.AllAsync(Cancellation)).ShouldHaveSingleItem().Question.ShouldBe("kind=clash");
        (await Store.Watches.ToldAsync("border", ["a", "b", "k", "l", "m"], Cancellation)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Alerts_are_numbered_and_kept()
    {
        await Store.Watches.AddAsync(Border(), [], Cancellation);
        var after = Border() with { Above = ["x"] };
        (await Store.Watches.RecordAsync(new WatchStep(Border(), after) { Alerts = [Alert("one"), Alert("two \0 \ud83d\ude00")], Told = ["k", "k", "l"] }, Cancellation)).ShouldBeTrue();
        (await Store.Watches.RecordAsync(new WatchStep(after, Border()) { Alerts = [Alert("three")] }, Cancellation)).ShouldBeTrue();
        var alerts = await Store.Watches.AlertsAsync("border", after: 1, most: 10, Cancellation);
        alerts.Select(a => (a.Number, a.Title)).ShouldBe([(2, "two \0 \ud83d\ude00"), (3, "three")]);
        alerts[0].Sources.ShouldBe([new AlertSource("words", "a", null)]);
        (await Store.Watches.LastAlertAsync("border", Cancellation)).ShouldBe(3);
        (await Store.Watches.ToldAsync("border", ["a", "b", "k", "l", "m"], Cancellation)).Order().ShouldBe(["k", "l"]);
    }

    /// <summary>Of two that look at one picture, one alone tells.</summary>
    [Fact]
    public async Task The_slower_of_two_changes_nothing()
    {
        await Store.Watches.AddAsync(Border(), [], Cancellation);
        var outcomes = new System.Collections.Concurrent.ConcurrentBag<bool>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 8), Cancellation, async (n, token) =>
            outcomes.Add(await Store.Watches.RecordAsync(new WatchStep(Border(), Border() with { Above = [$"{n}"] }) { Alerts = [Alert("one")], Told = ["k"] }, token)));
        outcomes.Count(done => done).ShouldBe(1);
        (await Store.Watches.LastAlertAsync("border", Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_removed_is_forgotten()
    {
        await Store.Watches.AddAsync(Border(), ["a"], Cancellation);
        await Store.Watches.RecordAsync(new WatchStep(Border(), Border()) { Alerts = [Alert("one")] }, Cancellation);
        (await Store.Watches.RemoveAsync("border", Cancellation)).ShouldBeTrue();
        (await Store.Watches.RemoveAsync("border", Cancellation)).ShouldBeFalse();
        (await Store.Watches.AllAsync(Cancellation)).ShouldBeEmpty();
        (await Store.Watches.ToldAsync("border", ["a", "b", "k", "l", "m"], Cancellation)).ShouldBeEmpty();
        (await Store.Watches.AlertsAsync("border", 0, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Watches_outlive_the_process()
    {
        await Store.Watches.AddAsync(Border(), ["a"], Cancellation);
        await using var again = await Maker.OpenAsync(Time);
        (await again.Watches.AllAsync(Cancellation)).ShouldHaveSingleItem().Name.ShouldBe("border");
        (await again.Watches.ToldAsync("border", ["a", "b", "k", "l", "m"], Cancellation)).ShouldBe(["a"]);
    }

    private static Watch Border() => new()
    {
        Name = "border",
        Question = "kind=clash",
        Conditions = [new WatchCondition { Kind = WatchConditionKind.Figure, Figure = FigureKind.Killed, Least = 2.5m, Days = 3 }],
        Channels = [new WatchChannel { Kind = WatchChannelKind.Webhook, Address = "https://hook.example/", Secret = "c2VjcmV0", Due = Noon }],
        Digest = DigestPeriod.Weekly,
        Since = Noon,
    };

    private static WatchAlert Alert(string title) => new()
    {
        At = Noon,
        Condition = WatchConditionKind.New,
        Title = title,
        Text = "",
        Events = ["e-1"],
        Sources = [new AlertSource("words", "a", null)],
    };
}
