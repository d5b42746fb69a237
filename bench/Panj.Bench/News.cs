using Panj.Events;
using Panj.Language;

namespace Panj.Bench;

/// <summary>
/// Articles generated from a seed as news comes: about 150 a day, mostly of the day, some late; 250 words, commoner words oftener, a line that many outlets end with;
/// one in five repeats a late one with a word changed here and there. Three reports each, at towns, between parties of which some are told of much oftener.
/// </summary>
internal sealed class News(Random random)
{
    private const int Vocabulary = 60_000;
    private const int Length = 250;
    private const int ADay = 150;
    private const int Latest = 200;
    private const int Parties = 200;
    private const int Towns = 2_000;
    private const int Lines = 50;

    private static readonly DateOnly _first = new(2010, 1, 1);

    private readonly Queue<(string Text, Report[] Reports)> _late = new();

    /// <summary>The day on which the article of a number is told.</summary>
    public static DateOnly DayOf(int number) => _first.AddDays(number / ADay);

    /// <summary>The article of a number.</summary>
    public ArticleReading Made(string id, int number)
    {
        var day = DayOf(number).AddDays(random.Next(10) == 0 ? -random.Next(30) : 0);
        var (text, reports) = _late.Count == Latest && random.Next(5) == 0 ? Repeated(_late.ElementAt(random.Next(Latest))) : New(day);
        _late.Enqueue((text, reports));
        if (_late.Count > Latest) _late.Dequeue();
        return new ArticleReading
        {
            Article = new Article { Id = id, Text = text, Title = text[..40], Outlet = $"Outlet {random.Next(300)}", Published = day },
            Masthead = new Masthead(),
            Reports = reports,
        };
    }

    /// <summary>The word of a rank: letters alone, so that no two stem to one.</summary>
    public static string Word(int rank)
    {
        System.Span<char> letters = stackalloc char[5];
        for (var i = 0; i < letters.Length; i++, rank /= 10) letters[i] = "bdfgkmnprt"[rank % 10];
        return new string(letters) + "a";
    }

    private (string, Report[]) New(DateOnly day)
    {
        var line = random.Next(Lines);
        var words = Enumerable.Range(0, Length).Select(_ => Word(Often(Vocabulary))).Concat(Enumerable.Range(0, 16).Select(n => Word((line * 16) + n)));
        return (string.Join(' ', words), [.. Enumerable.Range(0, 3).Select(n => ReportOf(n, day))]);
    }

    private (string, Report[]) Repeated((string Text, Report[] Reports) earlier)
    {
        var words = earlier.Text.Split(' ');
        for (var n = 0; n < 5; n++) words[20 + random.Next(words.Length - 20)] = Word(Often(Vocabulary));
        return (string.Join(' ', words), earlier.Reports);
    }

    private Report ReportOf(int number, DateOnly day)
    {
        var town = random.Next(Towns);
        Span[] spans = [new Span(number * 50, (number * 50) + 40)];
        return new Report
        {
            Kind = (EventKind)Often(20),
            Status = random.Next(10) == 0 ? EventStatus.Planned : EventStatus.Occurred,
            Confidence = 0.9,
            When = new(When.Day(day.AddDays(-random.Next(3))), spans),
            Where = new(new Place { Name = $"Town {town}", Countries = [$"C{town % 100}"], Precision = Precision.City, Latitude = (town * 37 % 140) - 70, Longitude = (town * 71 % 340) - 170, RadiusKm = 5 }, spans),
            Participants = [Party(Role.Actor, spans), Party(Role.Target, spans)],
            Spans = spans,
        };
    }

    private Participant Party(Role role, Span[] spans)
    {
        var number = Often(Parties);
        return new Participant { Name = $"Party {number}", Role = role, Id = $"group:{number}", Side = $"C{number % 100}", Spans = spans };
    }

    /// <summary>A number below a bound, low ones oftener.</summary>
    private int Often(int bound) => (int)(bound * Math.Pow(random.NextDouble(), 4));
}
