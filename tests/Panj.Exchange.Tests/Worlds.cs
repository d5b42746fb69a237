using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CsvHelper;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

/// <summary>Pictures of several events, an article each, and what formats make of them.</summary>
internal static class Worlds
{
    public const string Hostile = "=cmd|'/c calc'!A1 <script>alert(1)</script> \u0001\u202e\ufffe \"quoted\", and\r\nbroken; \U0001F600";

    public static DateTimeOffset At { get; } = new(2031, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static Event Clash { get; } = new()
    {
        Id = "e-clash",
        Kind = EventKind.Clash,
        Status = EventStatus.Occurred,
        Participants = [Tale.State("Norland", "TJ"), new Participant { Name = "Raiders", Role = Role.Participant, Side = "Raiders", Id = "group:raiders", Spans = [] }],
        When = When.Day(new DateOnly(2031, 5, 3)),
        Where = Tale.Town("Tor", "TJ", 37.5, 71.5),
        Figures = [Tale.Count(FigureKind.Killed, 5, "fighters") with { Low = 4, High = 7 }, Tale.Count(FigureKind.Injured, 2)],
        Outlets = 1,
        Origins = 1,
        Reports = [],
    };

    public static Event Drill { get; } = Clash with
    {
        Id = "e-drill",
        Kind = EventKind.Exercise,
        Status = EventStatus.Planned,
        Figures = [Tale.Count(FigureKind.Troops, 500)],
        When = When.Days(new DateOnly(2031, 8, 5), new DateOnly(2031, 8, 10)),
    };

    /// <summary>One event of every status, of unknown times and places, and one whose every word is hostile.</summary>
    public static Snapshot Varied { get; } = Of(
        [
            Clash, Drill, Clash with { Id = "e-none", When = null, Where = null, Participants = [], Figures = [] },
            .. Enum.GetValues<EventStatus>().Select(status => Clash with { Id = "e-" + Slug.Of(status), Status = status }),
            Clash with { Id = "e-border", Where = Tale.Border("AF", "TJ") }, Clash with { Id = "e-open", When = When.Since(new DateOnly(2031, 5, 3)) },
            Clash with
            {
                Id = "e-hostile", Mode = Hostile, Where = Tale.Town(Hostile, "TJ", 1, 2), Participants = [Tale.Unnamed(Hostile, Role.Actor), Tale.Unnamed(Hostile, Role.Target)],
                Disputes = [new Dispute("killed", [new DisputedValue(Hostile, ["a"]), new DisputedValue("4", ["b"])])],
            },
        ]);

    public static Snapshot Of(params Event[] events)
    {
        var articles = events.Select((_, i) => ArticleOf(i)).ToArray();
        return new Snapshot(articles, FrozenDictionary<string, string>.Empty, [.. events.Select((e, i) => e with { Reports = [new ReportReference(articles[i].Article.Id, 0)] })]);
    }

    public static (string Text, Omissions Left) Written(string format, params Event[] events) => Written(format, Of(events));

    public static (string Text, Omissions Left) Written(string format, Snapshot picture)
    {
        using var stream = new MemoryStream();
        var left = new Omissions();
        StandardFormats.Of(format).ShouldNotBeNull().Write(stream, Export.Of(picture, At), left);
        return (new UTF8Encoding(false, true).GetString(stream.ToArray()), left);
    }

    /// <summary>Rows of a table by their column, read by the library that wrote none of the rules here.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(h => h, csv.GetString));
        return rows;
    }

    private static ArticleReading ArticleOf(int index)
    {
        var id = "a" + index.ToString(CultureInfo.InvariantCulture);
        var text = $"Fighting at Tor. {Hostile} It was \U0001F600 told.";
        var report = Tale.Report(text, Hostile, EventKind.Clash).From(Tale.Link("Herald", SourceKind.Outlet), Tale.Link("Wire", SourceKind.Agency), Tale.Link("Ministry", SourceKind.Official));
        var reading = Tale.Article(id, text, report).By("Herald", "2031-05-04");
        return reading with { Article = reading.Article with { Title = Hostile, Url = index % 2 == 0 ? $"https://herald.example/{id}" : "javascript:alert(1)" } };
    }
}
