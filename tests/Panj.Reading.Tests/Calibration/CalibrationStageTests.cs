using Panj.Events;
using Panj.Language;
using Panj.Reading.Calibration;

namespace Panj.Reading.Tests.Calibration;

public sealed class CalibrationStageTests
{
    private static Report Report(EventKind kind, int spans, bool placed) => new()
    {
        Kind = kind,
        Status = EventStatus.Occurred,
        Confidence = 0.5,
        Where = placed ? new Evidenced<Place>(new Place { Name = "Dara", Precision = Precision.City }, [new Span(0, 4)]) : null,
        Spans = [.. Enumerable.Range(0, spans).Select(i => new Span(i * 10, (i * 10) + 5))],
    };

    private static double Calibrated(Report report)
    {
        var notes = new Notes(new Article { Id = "a", Text = "" }) { Reports = [report] };
        new CalibrationStage().Read(notes);
        return notes.Reports.ShouldHaveSingleItem().Confidence;
    }

    [Fact]
    public void Retold_events_are_surer() =>
        Calibrated(Report(EventKind.Talks, 2, placed: true)).ShouldBeGreaterThan(Calibrated(Report(EventKind.Talks, 1, placed: true)));

    [Fact]
    public void Placed_events_are_surer() =>
        Calibrated(Report(EventKind.Attack, 1, placed: true)).ShouldBeGreaterThan(Calibrated(Report(EventKind.Attack, 1, placed: false)));

    [Theory]
    [InlineData(EventKind.Statement, 1, false, "once speech")]
    [InlineData(EventKind.Order, 3, false, "again speech")]
    [InlineData(EventKind.Talks, 2, true, "again placed")]
    [InlineData(EventKind.Talks, 1, false, "once unplaced")]
    public void Likeness_is_said_in_words(EventKind kind, int spans, bool placed, string like) =>
        CalibrationStage.Likeness(Report(kind, spans, placed)).ShouldBe(like);

    [Fact]
    public void Every_likeness_has_its_row()
    {
        foreach (var kind in new[] { EventKind.Statement, EventKind.Talks })
        foreach (var spans in new[] { 1, 2 })
        foreach (var placed in new[] { true, false })
            Calibrated(Report(kind, spans, placed)).ShouldNotBe(0.5);
    }
}
