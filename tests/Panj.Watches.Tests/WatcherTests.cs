using Panj.Events;

namespace Panj.Watches.Tests;

/// <summary>What a watch has to tell, and that it tells it once.</summary>
public sealed class WatcherTests : WatchFixture
{
    [Fact]
    public async Task A_new_event_is_told_once()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        (await LookAsync(World.Of(World.Clash))).ShouldBe(1);
        (await LookAsync(World.Of(World.Clash))).ShouldBe(0);
        var alert = (await AlertsAsync()).ShouldHaveSingleItem();
        (alert.Title, alert.At, alert.Condition).ShouldBe(("Norland and Sudland fought in Tor, 5 killed", Noon, WatchConditionKind.New));
        alert.Sources.ShouldHaveSingleItem().Words.ShouldContain("Herald");
    }

    [Fact]
    public async Task Nothing_is_told_twice_over_restarts()
    {
        await AddAsync(WatchOf("new", "dispute", "killed>=3", "plan/30", "events>=1/7"), World.Empty);
        var picture = World.Of(World.Clash with { Disputes = [new Dispute("killed", [new DisputedValue("4", ["a"]), new DisputedValue("5", ["b"])])] }, World.Drill);
        (await LookAsync(picture)).ShouldBe(6);
        for (var restart = 0; restart < 3; restart++)
        {
            await using var again = await OpenAsync();
            (await new Watcher(again.Watches, Time).LookAsync(new HeldPicture(picture), Cancellation)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task What_was_known_is_not_told()
    {
        await AddAsync(WatchOf("new", "killed>=3"), World.Of(World.Clash));
        (await LookAsync(World.Of(World.Clash))).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_known_is_told_on_wish()
    {
        await AddAsync(WatchOf("new"), World.Of(World.Clash), tellKnown: true);
        (await LookAsync(World.Of(World.Clash))).ShouldBe(1);
    }

    /// <summary>An event changes its identity with every report that joins it.</summary>
    [Fact]
    public async Task One_more_report_tells_nothing_new()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await LookAsync(World.Of(World.Clash with { Id = "e-9", Reports = World.Told("a", "b") }))).ShouldBe(0);
        (await LookAsync(World.Of(World.Clash with { Id = "e-8", Reports = World.Told("b") }))).ShouldBe(0);
    }

    /// <summary>Most accounts may come to call it something else.</summary>
    [Fact]
    public async Task Another_kind_is_no_new_event()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await LookAsync(World.Of(World.Clash with { Kind = EventKind.Attack, Reports = World.Told("a", "b", "c") }))).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_planned_and_happened_is_told()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        await LookAsync(World.Of(World.Drill));
        await LookAsync(World.Of(World.Drill with { Status = EventStatus.Occurred }));
        (await AlertsAsync()).Select(a => a.Title).ShouldBe(
            ["Norland and Sudland planned to hold a military exercise in Tor", "Norland and Sudland held a military exercise in Tor"]);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_told()
    {
        await AddAsync(WatchOf("new") with { Question = "kind=exercise&party=TJ" }, World.Empty);
        await LookAsync(World.Of(World.Clash, World.Drill));
        (await AlertsAsync()).ShouldHaveSingleItem().Events.ShouldBe(["e-2"]);
    }

    [Theory]
    [InlineData("killed>=5", 1)]
    [InlineData("killed>=6", 0)]
    [InlineData("injured>=1", 0)]
    public async Task A_number_is_told_from_its_threshold(string condition, int alerts)
    {
        await AddAsync(WatchOf(condition), World.Empty);
        (await LookAsync(World.Of(World.Clash))).ShouldBe(alerts);
    }

    [Fact]
    public async Task A_count_is_told_when_it_rises()
    {
        await AddAsync(WatchOf("events>=2/7"), World.Empty);
        var two = World.Of(World.Clash, World.Clash with { Id = "e-3", Reports = World.Told("c") });
        (await LookAsync(World.Of(World.Clash))).ShouldBe(0);
        (await LookAsync(two)).ShouldBe(1);
        (await LookAsync(two)).ShouldBe(0);
        Time.Advance(TimeSpan.FromDays(7));
        (await LookAsync(two)).ShouldBe(0);
        (await LookAsync(World.Of([.. two.Events.Select(e => e with { When = When.Day(new DateOnly(2031, 5, 13)) })]))).ShouldBe(1);
    }

    [Fact]
    public async Task A_plan_is_told_when_near()
    {
        await AddAsync(WatchOf("plan/7"), World.Of(World.Drill));
        (await LookAsync(World.Of(World.Drill))).ShouldBe(0);
        Time.Advance(TimeSpan.FromDays(6));
        (await LookAsync(World.Of(World.Drill))).ShouldBe(1);
        Time.Advance(TimeSpan.FromDays(1));
        (await LookAsync(World.Of(World.Drill))).ShouldBe(0);
        (await LookAsync(World.Of(World.Drill with { When = When.Day(new DateOnly(2031, 5, 21)) }))).ShouldBe(1);
        (await AlertsAsync())[0].Title.ShouldBe("20 May 2031: Norland and Sudland planned to hold a military exercise in Tor");
    }

    [Fact]
    public async Task A_dispute_is_told_by_its_field()
    {
        await AddAsync(WatchOf("dispute"), World.Of(World.Clash));
        var disputed = World.Clash with { Disputes = [new Dispute("killed", [new DisputedValue("4", ["a"]), new DisputedValue("5", ["b"])])] };
        (await LookAsync(World.Of(disputed))).ShouldBe(1);
        (await LookAsync(World.Of(disputed))).ShouldBe(0);
        (await LookAsync(World.Of(disputed with { Disputes = [.. disputed.Disputes, new Dispute("when", [])] }))).ShouldBe(1);
        (await AlertsAsync())[0].Text.ShouldContain("Disputed killed: 4 or 5");
    }

    [Fact]
    public async Task A_bad_watch_costs_no_other()
    {
        var troubles = new List<string>();
        await Watches.AddAsync(WatchOf("new") with { Name = "bad", Question = "colour=red" }, [], Cancellation);
        await AddAsync(WatchOf("new"), World.Empty);
        (await new Watcher(Watches, Time) { Trouble = troubles.Add }.LookAsync(new HeldPicture(World.Of(World.Clash)), Cancellation)).ShouldBe(1);
        troubles.ShouldHaveSingleItem().ShouldContain("'colour=red' is no part of a question");
    }

    [Fact]
    public async Task Two_watchers_tell_it_once()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        await using var other = await OpenAsync();
        var told = await Task.WhenAll(LookAsync(World.Of(World.Clash)), new Watcher(other.Watches, Time).LookAsync(new HeldPicture(World.Of(World.Clash)), Cancellation));
        told.Sum().ShouldBe(1);
        (await AlertsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stopped_watch_forgets_what_it_missed()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        var watcher = new Watcher(Watches, Time);
        (await watcher.StopAsync("w", Cancellation)).ShouldBeTrue();
        (await LookAsync(World.Of(World.Clash))).ShouldBe(0);
        (await watcher.ResumeAsync("w", new HeldPicture(World.Of(World.Clash)), Cancellation)).ShouldBeTrue();
        (await LookAsync(World.Of(World.Clash))).ShouldBe(0);
        (await LookAsync(World.Of(World.Clash, World.Drill))).ShouldBe(1);
        (await watcher.StopAsync("none", Cancellation)).ShouldBeFalse();
    }
}
