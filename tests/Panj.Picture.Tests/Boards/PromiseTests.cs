using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Picture.Tests.Boards;

public sealed class PromiseTests : BoardTestBase
{
    private static readonly ArticleReading _pledge = Told("a", "2031-05-01", "Norland pledged to send food to Sudland.", EventKind.Aid, r =>
        (r with { Status = EventStatus.Pledged }).On("2031-05-01").With(Tale.State("Norland", "NO", Role.Giver), Tale.State("Sudland", "SD", Role.Receiver)));

    private static readonly ArticleReading _drill = Told("d", "2031-05-01", "Norland and Sudland will drill in August.", EventKind.Exercise, r =>
        (r with { Status = EventStatus.Planned }).On("2031-08-05/2031-08-10").With(Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")));

    [Theory]
    [InlineData("2032-04-30", "pledged")]
    [InlineData("2032-05-01", "gone-silent")]
    public void Pledge_goes_silent_after_a_year(string day, string stage) => Only(On(day, _pledge), "commitments", "stage").Value.ShouldBe(stage);

    [Fact]
    public void Silent_pledge_says_since_when()
    {
        var stage = Only(On("2033-01-01", _pledge), "commitments", "stage");
        stage.Words.ShouldBe("gone silent since 1 May 2031 (pledged)");
        stage.Doubts.ShouldContain(new Doubt(DoubtKind.Silent, "nobody has told of it since 1 May 2031"));
    }

    [Fact]
    public void Help_without_a_promise_is_no_commitment() =>
        On("2031-06-01", Told("b", "2031-05-01", "Norland sent food to Sudland.", EventKind.Aid, r => r.With(Tale.State("Norland", "NO", Role.Giver))))["commitments"].Rows.ShouldBeEmpty();

    [Theory]
    [InlineData("2031-05-01", "announced")]
    [InlineData("2031-08-05", "due")]
    [InlineData("2031-08-10", "due")]
    [InlineData("2031-08-11", "past")]
    public void Drill_goes_by_its_days(string day, string state) => Only(On(day, _drill), "drills", "state").Value.ShouldBe(state);

    [Fact]
    public void Announced_drill_is_never_said_held()
    {
        var state = Only(On("2031-09-01", _drill), "drills", "state");
        state.Words.ShouldBe("its days are past; no account says that it was held");
        state.Doubts.Select(d => d.Kind).ShouldBe([DoubtKind.SingleOrigin, DoubtKind.Planned, DoubtKind.Unreported]);
    }

    [Fact]
    public void What_lies_ahead_is_planned()
    {
        var held = Told("e", "2031-05-01", "Norland and Sudland drilled.", EventKind.Exercise, r => r.On("2031-05-20").With(Tale.State("Norland", "NO")));
        Only(On("2031-05-02", held), "drills", "state").Value.ShouldBe("announced");
    }
}
