using System.Globalization;
using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Tests;

/// <summary>Readings of made-up articles.</summary>
internal static class Tale
{
    public static ArticleReading Article(string id, string text, params Report[] reports) => new()
    {
        Article = new Article { Id = id, Text = text, Outlet = "Outlet of " + id },
        Masthead = new Masthead(),
        Reports = reports,
    };

    public static ArticleReading By(this ArticleReading reading, string? outlet, string? published = null, params string[] agencies) => reading with
    {
        Article = reading.Article with { Outlet = outlet, Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) },
        Masthead = new Masthead { Agencies = [.. agencies.Select(a => new Evidenced<string>(a, []))] },
    };

    public static Report Report(string text, string evidence, EventKind kind) => new()
    {
        Kind = kind,
        Status = EventStatus.Occurred,
        Confidence = 0.9,
        Spans = [Find(text, evidence)],
    };

    public static Report On(this Report report, string edtf) =>
        When.TryParse(edtf, out var when) ? report with { When = new Evidenced<When>(when, report.Spans) } : throw new FormatException(edtf);

    public static Report At(this Report report, Place place) => report with { Where = new Evidenced<Place>(place, report.Spans) };

    public static Report With(this Report report, params Participant[] parties) => report with { Participants = parties };

    public static Report Counting(this Report report, params Figure[] figures) => report with { Figures = figures };

    public static Report From(this Report report, params ChainLink[] chain) => report with { Chain = chain };

    public static Participant State(string name, string side, Role role = Role.Participant) =>
        new() { Name = name, Role = role, Side = side, Id = "state:" + side, Spans = [] };

    public static Participant Person(string name, string side, Role role = Role.Participant) =>
        new() { Name = name, Role = role, Side = side, Office = "Minister", Id = "person:" + name, Spans = [] };

    public static Participant Unnamed(string name, Role role) => new() { Name = name, Role = role, Spans = [] };

    public static Figure Count(FigureKind what, decimal? best, string? of = null) => new() { What = what, Best = best, Of = of, Spans = [] };

    public static Place Country(string name, string code) => new() { Name = name, Countries = [code], Precision = Precision.Country };

    public static Place Border(params string[] codes) => new() { Name = string.Join('-', codes) + " border", Countries = codes, Precision = Precision.Border };

    public static Place Town(string name, string code, double latitude, double longitude) =>
        new() { Name = name, Countries = [code], Precision = Precision.City, Latitude = latitude, Longitude = longitude, RadiusKm = 5 };

    public static ChainLink Link(string name, SourceKind kind) => new(name, kind, []);

    public static Span Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"'{words}' is not in the text.") : new Span(start, start + words.Length);
    }
}
