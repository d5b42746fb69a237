using Panj.Cli.Text;
using Panj.Events;

namespace Panj.Cli.Tests;

public sealed class PictureTextTests
{
    private static Event Happening(string id, EventStatus status, string? when, string name = "Norland") => new()
    {
        Id = id,
        Kind = EventKind.Deployment,
        Status = status,
        When = when is not null && When.TryParse(when, out var time) ? time : null,
        Participants = [new Participant { Name = name, Role = Role.Mover, Spans = [] }],
        Outlets = 2,
        Origins = 1,
        Reports = [],
    };

    private static List<string> Lines(int? width, params Event[] events) => Lines(width, [], events);

    private static List<string> Lines(int? width, string[] warnings, params Event[] events)
    {
        var article = new ArticleReading { Article = new Article { Id = "a", File = "a.txt", Text = "x" }, Masthead = new Masthead(), Warnings = warnings };
        return [.. new PictureText(new Snapshot([article], new Dictionary<string, string>(), events), width).Lines().Select(l => l.Words)];
    }

    [Fact]
    public void Days_come_first_and_plans_last()
    {
        var lines = Lines(null, Happening("e1", EventStatus.Occurred, "2024-05-06"), Happening("e2", EventStatus.Planned, "2024-06-01"), Happening("e3", EventStatus.Occurred, null));
        lines.Where(l => l.Length > 0 && l[0] != ' ').ShouldBe(["6 May 2024", "Date not said", "Planned"]);
    }

    [Fact]
    public void Context_is_told_apart() =>
        Lines(null, Happening("e1", EventStatus.Occurred, "2024-05-06") with { Background = true })[0].ShouldBe("Context");

    [Fact]
    public void Row_counts_sources_and_disputes()
    {
        var disputed = Happening("e1", EventStatus.Occurred, "2024-05-06") with { Disputes = [new Dispute("when", [])] };
        Lines(null, disputed)[1].ShouldEndWith("1 origin · 2 outlets  ≠1");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    public void Rows_fit_the_terminal(int width)
    {
        var lines = Lines(width, Happening("e1", EventStatus.Occurred, "2024-05-06", "The army of the United Northern Republics and Islands of the Outer Sea"));
        lines.ShouldAllBe(l => CellWidth.Of(l) <= width);
        lines[1].ShouldContain("…");
    }

    [Fact]
    public void Names_cannot_steer_the_terminal() =>
        Lines(null, Happening("e1", EventStatus.Occurred, "2024-05-06", "Nor\u001b[31mland\u202e")).ShouldAllBe(l => !l.Contains('\u001b') && !l.Contains('\u202e'));

    [Fact]
    public void Warnings_stand_at_the_foot() => Lines(null, ["Odd day."], Happening("e1", EventStatus.Occurred, null))[^1].ShouldBe("  a.txt: Odd day.");

    [Fact]
    public void Silence_is_said() => Lines(null).Single().ShouldBe("1 article read; no event of the kinds that Panj knows is told there.");
}
