using Panj.Events;

namespace Panj.Picture.Boards.Drills;

/// <summary>Drills and weapons tests: announced, under way, over, put off.</summary>
internal sealed class DrillBoard : IBoardMaker
{
    private const string Name = "drills";

    private static readonly string[] _columns = ["what", "who", "where", "when", "state", "troops", "last-told"];

    public Board Make(Known known)
    {
        var drills = StageTable.Staged(Name, known).Where(s => s.Fact.Event is { When: not null } or { Participants.Count: > 0 });
        return new Board(Name, "Drills", _columns, [.. drills.Select(s => Row(s, known))]);
    }

    private static BoardRow Row(Staged drill, Known known)
    {
        var (fact, cells) = (drill.Fact, known.Cells);
        var noun = KindTable.Standard.Of(fact.Event.Kind, fact.Event.Mode).Noun;
        return new BoardRow(
        [
            cells.Of(noun, fact.Event.Mode ?? Slug.Of(fact.Event.Kind), [fact], CellField.Any),
            cells.Who(fact, Role.Participant, Role.Actor),
            cells.Where(fact),
            fact.Event.When is null ? Cell.NotSaid : cells.When(fact),
            StateCell(drill, known),
            cells.Count(fact, FigureKind.Troops, FigureKind.Vehicles),
            cells.LastTold([fact]),
        ]);
    }

    /// <summary>Where a drill stands by its days; that an announced one took place is never said without an account of it.</summary>
    private static Cell StateCell(Staged drill, Known known)
    {
        var (words, value, doubt) = StateOf(drill, known.AsOf);
        return known.Cells.Of(words, value, [drill.Fact], CellField.Stage, doubt is { } more ? [more] : []);
    }

    private static (string Words, string Value, Doubt? Doubt) StateOf(Staged drill, DateOnly day)
    {
        var days = drill.Fact.Event.When is { IsYearKnown: true } when ? when : default;
        return (drill.Stage.Name, days.Earliest, days.Latest) switch
        {
            ("announced", _, { } last) when last < day => ("its days are past; no account says that it was held", "past", new Doubt(DoubtKind.Unreported, "no account says that it was held")),
            ("announced", { } first, { } last) when first <= day && last >= day && last.DayNumber - first.DayNumber < LongestDays => ("due now", "due", null),
            ("over" or "under-way", _, { } last) when last < day => ("over", "over", null),
            ("over" or "under-way", { } first, { } last) when first < day && last > day => ("under way", "under-way", null),
            _ => (drill.Says, drill.Stage.Name, null),
        };
    }

    /// <summary>A span of more days than this ("next month") says when a drill may be, not how long it lasts.</summary>
    private const int LongestDays = 25;
}
