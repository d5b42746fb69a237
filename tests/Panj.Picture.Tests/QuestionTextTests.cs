using System.Collections.Frozen;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Searching;

namespace Panj.Picture.Tests;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("?kind=clash", true)]
    [InlineData("kind=aid", false)]
    [InlineData("status=occurred", true)]
    [InlineData("status=planned", false)]
    [InlineData("party=TJ", true)]
    [InlineData("party=norl", true)]
    [InlineData("party=Sud", false)]
    [InlineData("place=tor", true)]
    [InlineData("place=tj", true)]
    [InlineData("place=AF", false)]
    [InlineData("origins=2", true)]
    [InlineData("origins=3", false)]
    [InlineData("from=2031-05-05&to=2031-05-05", true)]
    [InlineData("from=2031-05-06", false)]
    [InlineData("datetime=2031-05-01/..", true)]
    [InlineData("datetime=../2031-05-04", false)]
    [InlineData("datetime=2031-05-05", true)]
    [InlineData("bbox=71,37,72,38", true)]
    [InlineData("bbox=0,0,1,1", false)]
    [InlineData("bbox=170,-90,-179,90", false)]
    [InlineData("text=norland+fought", true)]
    [InlineData("q=herald%20guards", true)]
    [InlineData("text=HERÁLD+fou", true)]
    [InlineData("text=erald", false)]
    [InlineData("text=sailors", false)]
    [InlineData("theatre=tajik-afghan-border", true)]
    [InlineData("without=day", false)]
    [InlineData("without=place", false)]
    [InlineData("kind=&party=", true)]
    public void A_question_finds_what_it_asks(string query, bool found)
    {
        QuestionText.TryParse(query, out var question, out var problem).ShouldBeTrue(problem);
        EventMatch.Of(Picture(), question).Count.ShouldBe(found ? 1 : 0);
    }

    [Theory]
    [InlineData("colour=red")]
    [InlineData("kind=party")]
    [InlineData("from=yesterday")]
    [InlineData("datetime=2031-05-05/2031-05-06/2031-05-07")]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=0,91,1,92")]
    [InlineData("bbox=NaN,0,1,1")]
    [InlineData("origins=-1")]
    [InlineData("theatre=../../passwords")]
    public void What_it_cannot_be_is_refused(string query)
    {
        QuestionText.TryParse(query, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain(query.Split('=')[0]);
    }

    [Theory]
    [InlineData("?kind=clash&status=planned&q=two%20words&from=2031-05-01&to=2031-05-09&party=state%3ATJ&place=T%26r&origins=2&bbox=71%2C37%2C72%2C38.5&theatre=tajik-afghan-border")]
    [InlineData("")]
    public void A_question_is_written_as_read(string query)
    {
        QuestionText.TryParse(query, out var question, out _).ShouldBeTrue();
        QuestionText.Of(question).ShouldBe(query);
    }

    [Fact]
    public void A_long_question_is_refused() => QuestionText.TryParse("q=" + new string('x', 3_000), out _, out _).ShouldBeFalse();

    [Fact]
    public void A_box_runs_over_the_antimeridian()
    {
        Box.TryParse("170,-10,-170,10", out var box).ShouldBeTrue();
        (box.Holds(0, 175), box.Holds(0, -175), box.Holds(0, 0)).ShouldBe((true, true, false));
    }

    private static Snapshot Picture()
    {
        var reading = Tale.Article("a", "Guards fought.", Tale.Report("Guards fought.", "Guards fought", EventKind.Clash)).By("Herald", "2031-05-06");
        var clash = new Event
        {
            Id = "e-1",
            Kind = EventKind.Clash,
            Status = EventStatus.Occurred,
            Participants = [Tale.State("Norland", "TJ")],
            When = When.Day(new DateOnly(2031, 5, 5)),
            Where = Tale.Town("Tor", "TJ", 37.2, 71.4),
            Outlets = 2,
            Origins = 2,
            Reports = [new ReportReference("a", 0)],
        };
        return new Snapshot([reading with { Article = reading.Article with { Title = "Guards" } }], FrozenDictionary<string, string>.Empty, [clash]);
    }
}
