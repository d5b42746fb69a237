using Panj.Events;
using Panj.Picture.Boards;
using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Boards;

public sealed class StateBuilderTests : BoardTestBase
{
    private const string Text = "Norland moved 500 troops to the Tor ridge.";

    private static readonly Func<Report, Report> _moved = r => r.With(Tale.State("Norland", "NO", Role.Actor)).At(Post("Tor ridge", "SD")).Counting(Tale.Count(FigureKind.Troops, 500, "troops"));

    [Theory]
    [InlineData("2031-05-02", 0)]
    [InlineData("2031-05-03", 1)]
    [InlineData("2031-05-04", 1)]
    public void Only_articles_published_by_then_count(string day, int rows) =>
        On(day, Told("n", "2031-05-03", Text, EventKind.Deployment, _moved))["forces"].Rows.Count.ShouldBe(rows);

    [Fact]
    public void Undated_article_is_placed_by_its_dates()
    {
        var undated = Tale.Article("n", Text, _moved(Tale.Report(Text, Text, EventKind.Deployment)).On("2031-05-03"));
        On("2031-05-02", undated)["forces"].Rows.ShouldBeEmpty();
        On("2031-05-03", undated)["forces"].Rows.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2031-04", false)]
    [InlineData("2031-05-01", true)]
    public void Article_of_no_day_is_named(string? edtf, bool isRecalled)
    {
        var report = _moved(Tale.Report(Text, Text, EventKind.Deployment)) with { Background = isRecalled };
        var state = On("2031-05-03", Tale.Article("n", Text, edtf is null ? report : report.On(edtf)));
        state.Undated.ShouldBe(["n"]);
        state["forces"].Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Cells_name_reports_origins_and_outlets()
    {
        var cell = Only(On("2031-05-09", Told("n", "2031-05-03", Text, EventKind.Deployment, _moved), Told("m", "2031-05-04", Text, EventKind.Deployment, _moved)), "forces", "how-many");
        (cell.Words, cell.Origins, cell.Outlets).ShouldBe(("500 troops", 1, 2));
        cell.Reports.ShouldBe([new ReportReference("m", 0), new ReportReference("n", 0)]);
        cell.Doubts.ShouldBe([new Doubt(DoubtKind.SingleOrigin, "one origin")]);
    }

    [Fact]
    public void What_no_report_says_stays_unsaid()
    {
        var cell = Only(On("2031-05-09", Told("n", "2031-05-03", Text, EventKind.Deployment, r => r.With(Tale.State("Norland", "NO", Role.Actor)))), "forces", "where");
        (cell.Words, cell.IsSaid, cell.Reports.Count).ShouldBe(("not said", false, 0));
    }

    [Fact]
    public void Theatre_of_another_border_shows_nothing()
    {
        var theatre = TheatreFile.Of("tajik-afghan-border", BorderMap.DeFacto);
        new StateBuilder().Build([Told("n", "2031-05-03", Text, EventKind.Deployment, _moved)], Day("2031-05-09"), theatre)["forces"].Rows.ShouldBeEmpty();
    }
}
