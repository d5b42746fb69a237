using Panj.Events;
using Panj.Picture.Calendar;

namespace Panj.Picture.Tests.Calendar;

public sealed class PlanCalendarTests
{
    private const string Text = "The two armies will hold a drill on the plain, the ministry said.";

    private static readonly Report _plan = (Tale.Report(Text, "will hold a drill", EventKind.Exercise) with { Status = EventStatus.Planned })
        .With(Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")).On("2031-08-05/2031-08-10");

    [Theory]
    [InlineData(EventStatus.Planned, 1)]
    [InlineData(EventStatus.Pledged, 1)]
    [InlineData(EventStatus.CalledOff, 1)]
    [InlineData(EventStatus.Occurred, 0)]
    [InlineData(EventStatus.Denied, 0)]
    public void Only_what_is_ahead_is_listed(EventStatus status, int count) => Entries(_plan with { Status = status }).Count.ShouldBe(count);

    [Theory]
    [InlineData("2031-08-05/2031-08-10", "08/05/2031 08/10/2031")]
    [InlineData("2031-08", "08/01/2031 08/31/2031")]
    [InlineData("XXXX-08-05", " ")]
    [InlineData("../2031-08-10", " ")]
    public void Days_are_inclusive_or_unknown(string edtf, string expected)
    {
        var entry = Entries(_plan.On(edtf)).ShouldHaveSingleItem();
        $"{entry.First} {entry.Last}".ShouldBe(expected);
    }

    [Fact]
    public void Identity_stays_when_others_tell_it_too()
    {
        var first = Tale.Article("n", Text, _plan).By("Herald", "2031-07-20");
        var second = Tale.Article("a", Text + " It is the third.", _plan).By("Gazette", "2031-07-22");
        var alone = Single(first);
        var both = Single(first, second);
        (both.Uid, both.Told, both.Sources.Count).ShouldBe((alone.Uid, new DateOnly(2031, 7, 22), 2));
    }

    /// <summary>An article of an earlier day that comes late was read later than the one that a calendar knows the plan by.</summary>
    [Fact]
    public void Identity_stays_when_an_earlier_one_comes_late()
    {
        var first = Tale.Article("n", Text, _plan).By("Herald", "2031-07-22");
        var late = Tale.Article("a", Text + " It is the third.", _plan).By("Gazette", "2031-07-20");
        var read = new Dictionary<string, DateTimeOffset> { ["n"] = DateTimeOffset.UnixEpoch, ["a"] = DateTimeOffset.UnixEpoch.AddHours(1) };
        PlanCalendar.Of(new PictureBuilder().Build([first, late]) with { FirstRead = read }).ShouldHaveSingleItem().Uid.ShouldBe(Single(first).Uid);
    }

    /// <summary>What is told before the plan in a newer version of its article moves its place among the reports, not its words.</summary>
    [Fact]
    public void Identity_stays_when_the_article_gains_reports()
    {
        const string Longer = "Guards fired at the post. " + Text;
        var fight = Tale.Report(Longer, "Guards fired", EventKind.Attack).On("2031-07-19");
        var plan = (Tale.Report(Longer, "will hold a drill", EventKind.Exercise) with { Status = EventStatus.Planned }).With([.. _plan.Participants]).On("2031-08-06/2031-08-11");
        Single(Tale.Article("n", Longer, fight, plan)).Uid.ShouldBe(Single(Tale.Article("n", Text, _plan)).Uid);
    }

    [Fact]
    public void Plans_of_one_clause_are_told_apart() =>
        PlanCalendar.Of(new PictureBuilder().Build([Tale.Article("n", Text, _plan, _plan.On("2031-11-05"))])).Select(e => e.Uid).Distinct().Count().ShouldBe(2);

    [Fact]
    public void Changes_of_a_store_are_its_sequence()
    {
        var picture = new PictureBuilder().Build([Tale.Article("n", Text, _plan)]);
        PlanCalendar.Of(picture with { Changes = new Dictionary<string, long> { [picture.Events[0].Id] = 41 } })[0].Sequence.ShouldBe(41);
        PlanCalendar.Of(picture)[0].Sequence.ShouldBe(0);
    }

    private static CalendarEntry Single(params ArticleReading[] readings) => PlanCalendar.Of(new PictureBuilder().Build(readings)).ShouldHaveSingleItem();

    private static IReadOnlyList<CalendarEntry> Entries(Report report) => PlanCalendar.Of(new PictureBuilder().Build([Tale.Article("n", Text, report)]));
}
