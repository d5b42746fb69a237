using Panj.Events;
using Panj.Language;
using Panj.Reading.Calibration;

namespace Panj.Reading.Tests.Calibration;

public sealed class CalibrationStageTests
{
    private static readonly CalibrationStage Stage = new();

    private static Report Report(EventKind kind, int spans, int parties, EventStatus status = EventStatus.Occurred) => new()
    {
        Kind = kind,
        Status = status,
        Confidence = 0.5,
        Participants = [.. Enumerable.Range(0, parties).Select(i => new Participant { Name = $"Party {i}", Role = Role.Participant, Spans = [] })],
        Spans = [.. Enumerable.Range(0, spans).Select(i => new Span(i * 10, (i * 10) + 5))],
        Why = ["meet/v:Talks"],
    };

    private static IReadOnlyList<Report> Calibrated(params Report[] reports)
    {
        var notes = new Notes(new Article { Id = "a", Text = "" }) { Reports = reports };
        Stage.Read(notes);
        return notes.Reports;
    }

    private static string[] SignsOf(Report report, bool isFirst = false) => [.. Signs.Of(report, isFirst).Select(sign => sign[Signs.Mark.Length..])];

    [Fact]
    public void Retold_reports_show_it() => SignsOf(Report(EventKind.Talks, 2, 1)).ShouldBe(["told again", "told as done"]);

    [Fact]
    public void Many_who_act_are_a_sign() => SignsOf(Report(EventKind.Talks, 1, 3)).ShouldBe(["an act of three or more", "told as done"]);

    [Theory]
    [InlineData(EventKind.Statement)]
    [InlineData(EventKind.Order)]
    public void Many_who_are_addressed_are_none(EventKind kind) => SignsOf(Report(kind, 1, 3)).ShouldBe(["told as done"]);

    [Theory]
    [InlineData(EventStatus.Planned)]
    [InlineData(EventStatus.Alleged)]
    [InlineData(EventStatus.Ongoing)]
    public void Only_what_is_done_is_a_sign(EventStatus status) => SignsOf(Report(EventKind.Talks, 1, 1, status)).ShouldBeEmpty();

    [Fact]
    public void No_report_has_more_signs_than_the_most() => SignsOf(Report(EventKind.Talks, 2, 3), isFirst: true).Length.ShouldBe(Signs.Most);

    [Fact]
    public void First_report_opens_the_article()
    {
        var reports = Calibrated(Report(EventKind.Talks, 1, 1), Report(EventKind.Talks, 1, 1));
        reports[0].Why.ShouldContain("sign:opens the article");
        reports[1].Why.ShouldNotContain("sign:opens the article");
    }

    [Fact]
    public void More_signs_never_promise_less()
    {
        var rest = Calibrated(Report(EventKind.Talks, 1, 1), Report(EventKind.Talks, 1, 1, EventStatus.Planned), Report(EventKind.Talks, 1, 1), Report(EventKind.Talks, 1, 3), Report(EventKind.Talks, 2, 3)).Skip(1).Select(report => report.Confidence).ToList();
        rest.ShouldBe(rest.Order());
        rest[^1].ShouldBeGreaterThan(rest[0]);
    }

    [Fact]
    public void Every_number_of_signs_has_its_row()
    {
        var table = Lexicon.Embedded("confidence");
        table.Rows.Select(row => row[table.Column("signs")]).ShouldBe(Enumerable.Range(0, Signs.Most + 1).Select(signs => $"{signs}"));
    }

    [Fact]
    public void Every_report_stays_with_its_reasons()
    {
        var report = Calibrated(Report(EventKind.Talks, 1, 1)).ShouldHaveSingleItem();
        report.Confidence.ShouldBeInRange(0.01, 0.99);
        report.Why[0].ShouldBe("meet/v:Talks");
    }
}
