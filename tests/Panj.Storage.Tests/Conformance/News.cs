using System.Text.Json;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage.Tests;

/// <summary>Articles about happenings of some weeks, drawn from a seed: several tell one, some copy others.</summary>
internal sealed class News(int seed)
{
    private const string Line = "The guards of the bridge said on the day after that nobody had come to harm there.";

    private static readonly DateOnly _first = new(2031, 5, 1);
    private static readonly EventKind[] _kinds = [EventKind.Clash, EventKind.Talks, EventKind.Crossing, EventKind.Aid];

    private readonly Random _random = new(seed);

    /// <summary>So many articles.</summary>
    public ArticleReading[] Made(int count, string prefix = "n") => [.. Enumerable.Range(0, count).Select(number => One(number, prefix))];

    /// <summary>A picture as text: two are the same where everything in them is.</summary>
    public static string Shape(Snapshot picture) => JsonSerializer.Serialize(new
    {
        Articles = picture.Articles.Select(a => a.Article.Id),
        Copies = picture.Copies.OrderBy(c => c.Key, StringComparer.Ordinal),
        Lineages = picture.Lineages.OrderBy(c => c.Key, StringComparer.Ordinal),
        picture.Events,
        picture.Hidden,
    });

    private ArticleReading One(int number, string prefix)
    {
        var happening = _random.Next(12);
        var day = _first.AddDays(happening * 3);
        var text = $"In valley {happening} {happening + 3} people met at the river and spoke of what was to come. {(number % 3 == 0 ? Line : $"Our reporter {number} saw it.")}";
        return new ArticleReading
        {
            Article = new Article { Id = $"{prefix}{number:000}", Text = text, Outlet = $"Outlet {number % 4}", Title = $"Valley {happening}", Published = day.AddDays(_random.Next(3)) },
            Masthead = new Masthead(),
            Reports = [ReportOf(text, happening, day)],
        };
    }

    private Report ReportOf(string text, int happening, DateOnly day)
    {
        Span[] spans = [new Span(0, text.IndexOf('.', StringComparison.Ordinal))];
        return new Report
        {
            Kind = _kinds[happening % _kinds.Length],
            Status = happening % 5 == 4 ? EventStatus.Planned : EventStatus.Occurred,
            Confidence = 0.9,
            When = _random.Next(6) == 0 ? null : new(_random.Next(4) == 0 ? When.Days(day, day.AddDays(9)) : When.Day(day), spans),
            Where = happening % 6 == 5 ? null : new(new Place { Name = $"Valley {happening}", Countries = ["TJ"], Precision = Precision.City, Latitude = 37 + happening, Longitude = 60 + (happening * 20), RadiusKm = 5 }, spans),
            Participants = [new Participant { Name = $"Guard {happening}", Role = Role.Participant, Side = "TJ", Id = $"group:{happening}", Spans = spans }],
            Spans = spans,
        };
    }
}
