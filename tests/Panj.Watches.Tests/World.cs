using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Watches.Tests;

/// <summary>Pictures of made-up events, each told by articles of its own.</summary>
internal static class World
{
    public static Snapshot Empty { get; } = Of();

    public static Event Clash { get; } = new()
    {
        Id = "e-1",
        Kind = EventKind.Clash,
        Status = EventStatus.Occurred,
        Participants = [Tale.State("Norland", "TJ"), Tale.State("Sudland", "AF")],
        When = When.Day(new DateOnly(2031, 5, 5)),
        Where = Tale.Town("Tor", "TJ", 37.5, 71.5),
        Figures = [Tale.Count(FigureKind.Killed, 5)],
        Outlets = 1,
        Origins = 1,
        Reports = Told("a"),
    };

    public static Event Drill { get; } = Clash with
    {
        Id = "e-2",
        Kind = EventKind.Exercise,
        Status = EventStatus.Planned,
        Figures = [],
        When = When.Day(new DateOnly(2031, 5, 20)),
        Reports = Told("d"),
    };

    public static ReportReference[] Told(params string[] articles) => [.. articles.Select(a => new ReportReference(a, 0))];

    public static Snapshot Of(params Event[] events)
    {
        var articles = events.SelectMany(e => e.Reports).Select(r => r.ArticleId).Distinct().Order(StringComparer.Ordinal).Select(ArticleOf);
        return new Snapshot([.. articles], FrozenDictionary<string, string>.Empty, events);
    }

    private static ArticleReading ArticleOf(string id)
    {
        var text = $"Guards fought at Tor, {id} says.\r\nBcc: all@example.org";
        var reading = Tale.Article(id, text, Tale.Report(text, text, EventKind.Clash)).By("Herald", "2031-05-06");
        return reading with { Article = reading.Article with { Title = string.Create(CultureInfo.InvariantCulture, $"Fight {id}"), Url = $"https://herald.example/{id}" } };
    }
}
