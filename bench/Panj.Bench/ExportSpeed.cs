using System.Diagnostics;
using System.Globalization;
using Panj.Events;
using Panj.Exchange;
using Panj.Language;
using Panj.Picture.Theatres;

namespace Panj.Bench;

/// <summary>
/// What writing very many events in a format costs. Events are generated from a seed while they are written, each with two to four sources: what is measured is the writer,
/// and how little it holds.
/// </summary>
internal static class ExportSpeed
{
    private const int Seed = 20260201;
    private const string Quote = "Gunmen crossed the river before dawn and fired on the post, the border service said, and \"several\" guards were killed";

    /// <summary>Writes so many events to a file and prints a JSON line: seconds, bytes, most memory.</summary>
    public static int Run(string format, int count, string path)
    {
        var known = StandardFormats.Of(format) ?? throw new ArgumentException($"There is no format {format}.", nameof(format));
        var export = new Export { Portions = [], Events = Made(count), Map = BorderMap.DeFacto, At = DateTimeOffset.UnixEpoch };
        var left = new Omissions();
        var watch = Stopwatch.StartNew();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024)) known.Write(file, export, left);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"format":"{{format}}","events":{{count}},"left":{{left.Total}},"seconds":{{watch.Elapsed.TotalSeconds:0.0}},"cpuSeconds":{{process.TotalProcessorTime.TotalSeconds:0.0}},"bytes":{{new FileInfo(path).Length}},"peakMB":{{process.PeakWorkingSet64 / 1_000_000}}}"""));
        return 0;
    }

    private static IEnumerable<SourcedEvent> Made(int count)
    {
        var kinds = Enum.GetValues<EventKind>();
        var random = new Random(Seed);
        for (var i = 0; i < count; i++) yield return One(i, kinds[random.Next(kinds.Length)], random);
    }

    private static SourcedEvent One(int number, EventKind kind, Random random)
    {
        var day = new DateOnly(2010, 1, 1).AddDays(random.Next(5_000));
        var sources = Enumerable.Range(0, random.Next(2, 5)).Select(i => SourceOf(number, i, day.AddDays(i))).ToArray();
        var happening = new Event
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e-{number:x12}"),
            Kind = kind,
            Status = random.Next(10) == 0 ? EventStatus.Planned : EventStatus.Occurred,
            Participants =
            [
                new Participant { Name = $"Border guards {random.Next(500)}", Role = Role.Actor, Side = "TJ", Id = "state:TJ", Spans = [] },
                new Participant { Name = $"Group {random.Next(500)}", Role = Role.Target, Spans = [] },
            ],
            When = When.Day(day),
            Where = new Place
            {
                Name = $"Village {random.Next(20_000)}",
                Countries = ["TJ"],
                Precision = Precision.City,
                Latitude = 36 + (random.NextDouble() * 4),
                Longitude = 67 + (random.NextDouble() * 8),
                RadiusKm = 5,
            },
            Figures = [new Figure { What = FigureKind.Killed, Of = "guards", Best = random.Next(1, 30), Spans = [] }],
            Outlets = sources.Length,
            Origins = 1,
            Reports = [.. sources.Select(s => s.Citation.Report)],
        };
        return new SourcedEvent(happening, sources) { Naming = () => happening.Id };
    }

    private static EventSource SourceOf(int number, int index, DateOnly day)
    {
        var citation = new Citation
        {
            Report = new ReportReference(string.Create(CultureInfo.InvariantCulture, $"a{number}-{index}"), 0),
            Outlet = $"Outlet {(number + index) % 300}",
            Title = $"Guards killed at post {number % 1000}",
            Published = day,
            Url = $"https://outlet{(number + index) % 300}.example/{number}",
            Quote = Quote,
            Span = new Span(100, 100 + Quote.Length),
            Offsets = new Span(100, 100 + Quote.Length),
        };
        return new EventSource(citation, [new ChainLink(citation.Outlet, SourceKind.Outlet, []), new ChainLink("border service", SourceKind.Official, [])]);
    }
}
