using Panj.Events;
using Panj.Picture.Boards.Changes;

namespace Panj.Picture.Tests.Boards;

public sealed class StateChangesTests : BoardTestBase
{
    private static readonly ArticleReading _drill = Told("d", "2031-05-01", "Norland and Sudland will drill in August.", EventKind.Exercise, r =>
        (r with { Status = EventStatus.Planned }).On("2031-08-05/2031-08-10").With(Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")));

    [Fact]
    public void Same_day_changes_nothing() => StateChanges.Between(On("2031-05-02", _drill), On("2031-05-02", _drill)).ShouldBeEmpty();

    [Fact]
    public void First_telling_is_new()
    {
        var change = StateChanges.Between(On("2031-04-30", _drill), On("2031-05-01", _drill)).ShouldHaveSingleItem();
        (change.Board.Name, change.Kind).ShouldBe(("drills", ChangeKind.New));
    }

    [Fact]
    public void Passing_days_change_the_state()
    {
        var change = StateChanges.Between(On("2031-08-10", _drill), On("2031-08-11", _drill)).ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.Changed);
        change.Cells.Select(c => (c.Column, c.Before.Value, c.After.Value)).ShouldBe([("state", "due", "past")]);
    }

    [Fact]
    public void What_falls_out_is_gone()
    {
        var clash = Told("a", "2031-05-03", "Gunmen clashed with guards.", EventKind.Clash, r => r.On("2031-05-02"));
        StateChanges.Between(On("2032-05-01", clash), On("2032-05-02", clash)).Select(c => (c.Board.Name, c.Kind)).ShouldBe([("incidents", ChangeKind.Gone), ("tally", ChangeKind.Gone)]);
    }
}
