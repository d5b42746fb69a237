using Panj.Events;
using Panj.Language;

namespace Panj.Storage.Tests;

/// <summary>Readings made up for the tests.</summary>
internal static class Sample
{
    private const string Text = "Hill Post\nBridge day\nOn 2 May at least 40 people crossed the Green Bridge, the Hill Guard said.\nRead more";

    public static ArticleReading Plain(string id, string text) => new()
    {
        Article = new Article { Id = id, Text = text },
        Masthead = new Masthead(),
    };

    /// <summary>A reading with every field filled.</summary>
    public static ArticleReading Full(string id) => new()
    {
        Article = new Article
        {
            Id = id,
            File = "bridge.txt",
            Text = Text,
            Url = "https://hill.example/bridge",
            Outlet = "Hill Post",
            Title = "Bridge day",
            Published = new DateOnly(2024, 5, 3),
            Language = "en-GB",
            Byline = "Zarina Odina, Davlat Karim",
            Modified = new DateOnly(2024, 5, 4),
            Credit = "Valley Wire",
        },
        Masthead = new Masthead
        {
            Title = new("Bridge day", [new Span(10, 20)]),
            Outlet = new("Hill Post", [new Span(0, 9)]),
            Published = new(new DateOnly(2024, 5, 3), []),
            Agencies = [new("Valley Wire", [new Span(0, 4), new Span(5, 9)])],
            Dateline = new Dateline("GREEN BRIDGE", 5, 2, null, new Span(21, 30)),
            Language = "en-GB",
        },
        Clutter = [new Span(0, 9), new Span(94, 103)],
        Warnings = ["The date has no year."],
        Reports = [Crossing(), Crossing() with { Kind = EventKind.GovernmentChange, Status = EventStatus.CalledOff, Background = true, When = null, Where = null }],
    };

    private static Report Crossing() => new()
    {
        Kind = EventKind.Crossing,
        Mode = "on foot",
        Status = EventStatus.Occurred,
        Confidence = 0.1 + 0.2,
        Participants =
        [
            new Participant
            {
                Name = "people", Role = Role.Mover, Side = "TJ", Office = "none", Id = "state:TJ", Spans = [new Span(42, 48)],
            },
        ],
        When = new(When.Day(new DateOnly(2024, 5, 2)), [new Span(24, 29)]),
        WhenKnownBy = "'2 May' in the year of publication",
        Where = new(
            new Place
            {
                Name = "Green Bridge",
                Countries = ["AF", "TJ"],
                Precision = Precision.Near,
                Latitude = 37.1,
                Longitude = -69.123456789,
                RadiusKm = 1.0 / 3,
                GeonamesId = 12,
            },
            [new Span(61, 73)]),
        Figures =
        [
            new Figure
            {
                What = FigureKind.Money, Of = "people", Best = 40.50m, Low = 40, High = decimal.MaxValue, Approximate = true, Unit = "USD", Spans = [new Span(30, 41)],
            },
        ],
        Chain = [new ChainLink("Hill Post", SourceKind.Outlet, []), new ChainLink("Hill Guard", SourceKind.ArmedGroup, [new Span(79, 89)])],
        Spans = [new Span(21, 90)],
        Why = ["crossing-verb"],
    };
}
