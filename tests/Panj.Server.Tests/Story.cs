using Panj.Events;
using Panj.Language;

namespace Panj.Server.Tests;

/// <summary>Builds a reading whose spans point at the words it is given.</summary>
internal sealed class Story(string id, string outlet, string title, DateOnly published, string text)
{
    private readonly List<Report> _reports = [];

    public IReadOnlyList<Span> Clutter { get; init; } = [];

    public string? Url { get; init; }

    public ArticleReading Reading => new()
    {
        Article = new Article { Id = id, File = id + ".txt", Text = text, Outlet = outlet, Title = title, Published = published, Url = Url },
        Masthead = new Masthead { Title = new(title, []), Outlet = new(outlet, []), Published = new(published, []) },
        Clutter = Clutter,
        Reports = _reports,
    };

    public Story Tells(EventKind kind, EventStatus status, string said, Func<Report, Report> more)
    {
        var report = new Report { Kind = kind, Status = status, Confidence = 0.9, Spans = Words(said) };
        _reports.Add(more(report with { Chain = [new ChainLink(outlet, SourceKind.Outlet, []), .. report.Chain] }));
        return this;
    }

    public Participant Who(string name, Role role, string? side = null) => new() { Name = name, Role = role, Side = side, Id = side is null ? null : "state:" + side, Spans = Words(name) };

    public Evidenced<When> When(string words, string edtf) =>
        new(Panj.Events.When.TryParse(edtf, out var value) ? value : throw new FormatException(edtf), Words(words));

    public Evidenced<Place> Where(string name, Precision precision, string countries, double latitude, double longitude, double? radius = null) => new(
        new Place { Name = name, Precision = precision, Countries = countries.Split(' '), Latitude = latitude, Longitude = longitude, RadiusKm = radius },
        Words(name));

    public Figure Count(FigureKind what, string words, decimal? best = null, decimal? low = null, decimal? high = null) =>
        new() { What = what, Best = best, Low = low, High = high, Spans = Words(words) };

    public ChainLink Says(string name, SourceKind kind) => new(name, kind, Words(name));

    private IReadOnlyList<Span> Words(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? [] : [new Span(start, start + words.Length)];
    }
}
