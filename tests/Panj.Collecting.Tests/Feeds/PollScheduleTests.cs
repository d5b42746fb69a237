using FsCheck;
using FsCheck.Fluent;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

public sealed class PollScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, 60)]
    [InlineData(0.0, 1440)]
    [InlineData(7.0, 1440)]
    [InlineData(168.0, 60)]
    [InlineData(1_000_000.0, 5)]
    public void Feeds_are_asked_as_often_as_they_post(double? weekly, int minutes) => PollSchedule.AfterGood(weekly).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData(20, 20)]
    [InlineData(0, 5)]
    [InlineData(100_000, 1440)]
    public void Asked_pauses_are_honoured_up_to_a_day(int asked, int minutes) =>
        PollSchedule.AfterGood(1_000_000, null, TimeSpan.FromMinutes(asked)).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData(1, null, 5)]
    [InlineData(2, null, 10)]
    [InlineData(4, null, 40)]
    [InlineData(50, null, 1440)]
    [InlineData(1, 30, 30)]
    public void Failures_double_the_pause(int failures, int? retryAfter, int minutes) =>
        PollSchedule.AfterFailure(failures, retryAfter is { } m ? TimeSpan.FromMinutes(m) : null).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void What_is_seen_moves_what_is_thought()
    {
        var weekly = 168.0;
        for (var day = 0; day < 14; day++) weekly = PollSchedule.Weekly(weekly, 1, TimeSpan.FromDays(1));
        weekly.ShouldBe(7, 0.5);
    }

    [Fact]
    public void Every_pause_lies_within_bounds() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), Gen.Choose(-100, 1_000_000).ToArbitrary(), (weekly, asked) =>
            PollSchedule.AfterGood(weekly.Get, TimeSpan.FromSeconds(asked)) is var pause && pause >= PollSchedule.Shortest && pause <= PollSchedule.Longest).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, 7 * 24)]
    [InlineData(new[] { 24, 24 * 30 }, 1)]
    [InlineData(new[] { 24 * 30 }, 0)]
    public void Dates_give_the_first_guess(int[] hoursAgo, double weekly) =>
        PollSchedule.FirstWeekly([.. hoursAgo.Select(h => new FeedItem { Key = $"{h}", Published = Noon.AddHours(-h) })], Noon).ShouldNotBeNull().ShouldBe(weekly, 0.1);

    [Fact]
    public void Dates_of_the_future_guess_nothing() => PollSchedule.FirstWeekly([new FeedItem { Key = "1", Published = Noon.AddYears(50) }], Noon).ShouldBeNull();
}
