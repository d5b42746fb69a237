using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage.Tests;

/// <summary>Draws readings of any shape that the types allow.</summary>
internal static class AnyReading
{
    private static readonly Gen<string> s_text = Gen.Elements("", "a", "Ы", "😀", "\"", "\0", "\n", "<b>", "\u202E", "ends 'here'").ListOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<string?> s_maybe = Gen.OneOf(Gen.Constant<string?>(null), s_text.Select(text => (string?)text));
    private static readonly Gen<Span> s_span = Gen.Choose(0, 50).Two().Select(pair => new Span(pair.Item1, pair.Item1 + pair.Item2));
    private static readonly Gen<IReadOnlyList<Span>> s_spans = s_span.ListOf().Select(IReadOnlyList<Span> (spans) => [.. spans]);
    private static readonly Gen<DateOnly> s_day = Gen.Choose(0, 800_000).Select(DateOnly.FromDayNumber);
    private static readonly Gen<double> s_double = ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get);
    private static readonly Gen<decimal> s_decimal = ArbMap.Default.GeneratorFor<decimal>();

    private static readonly Gen<Article> s_article =
        from text in s_text
        from optional in s_maybe.ListOf(5)
        from day in s_day
        select new Article
        {
            Id = "drawn",
            Text = text,
            File = optional[0],
            Url = optional[1],
            Outlet = optional[2],
            Title = optional[3],
            Language = optional[4],
            Published = optional[0] is null ? null : day,
        };

    private static readonly Gen<Masthead> s_masthead =
        from value in s_text
        from spans in s_spans
        from day in s_day
        from empty in ArbMap.Default.GeneratorFor<bool>()
        select empty ? new Masthead() : new Masthead
        {
            Title = new(value, spans),
            Published = new(day, spans),
            Agencies = [new(value, spans)],
            Dateline = new(null, null, day.Day, day.Year, default),
        };

    private static readonly Gen<Place> s_place =
        from name in s_text
        from precision in Gen.Elements(Enum.GetValues<Precision>())
        from numbers in s_double.ListOf(3)
        select new Place
        {
            Name = name,
            Precision = precision,
            Countries = [.. name.Length > 1 ? ["AF"] : Array.Empty<string>()],
            Latitude = numbers[0],
            Longitude = numbers[1],
            RadiusKm = numbers[2],
        };

    private static readonly Gen<Participant> s_participant =
        from name in s_text
        from role in Gen.Elements(Enum.GetValues<Role>())
        from optional in s_maybe.ListOf(3)
        from spans in s_spans
        select new Participant { Name = name, Role = role, Side = optional[0], Office = optional[1], Id = optional[2], Spans = spans };

    private static readonly Gen<Figure> s_figure =
        from what in Gen.Elements(Enum.GetValues<FigureKind>())
        from numbers in s_decimal.ListOf(3)
        from of in s_maybe
        from spans in s_spans
        select new Figure { What = what, Of = of, Best = numbers[0], Low = numbers[1], High = numbers[2], Approximate = of is null, Spans = spans };

    private static readonly Gen<ChainLink> s_link =
        from name in s_text
        from kind in Gen.Elements(Enum.GetValues<SourceKind>())
        from spans in s_spans
        select new ChainLink(name, kind, spans);

    private static readonly Gen<Report> s_report =
        from kind in Gen.Elements(Enum.GetValues<EventKind>())
        from status in Gen.Elements(Enum.GetValues<EventStatus>())
        from confidence in s_double
        from participants in s_participant.ListOf()
        from figures in s_figure.ListOf()
        from chain in s_link.ListOf()
        from place in s_place
        from spans in s_spans
        from mode in s_maybe
        from day in s_day
        select new Report
        {
            Kind = kind,
            Status = status,
            Mode = mode,
            Background = mode is null,
            Confidence = confidence,
            Participants = [.. participants],
            Figures = [.. figures],
            Chain = [.. chain],
            Spans = spans,
            WhenKnownBy = mode,
            When = mode is null ? null : new(When.Day(day), spans),
            Where = new(place, spans),
        };

    public static Gen<ArticleReading> Generator { get; } =
        from article in s_article
        from masthead in s_masthead
        from clutter in s_spans
        from warnings in s_text.ListOf()
        from reports in s_report.ListOf()
        select new ArticleReading { Article = article, Masthead = masthead, Clutter = clutter, Warnings = [.. warnings], Reports = [.. reports] };
}
