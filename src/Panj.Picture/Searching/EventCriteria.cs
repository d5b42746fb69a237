using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Searching;

/// <summary>Which events are asked for: those to which every given part applies. What is null or empty asks for nothing in particular.</summary>
public sealed record EventCriteria
{
    /// <summary>The kind.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>The status.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Words that all stand in its sentence, its place, its parties, or the titles and outlets of its articles.</summary>
    public string Text { get; init; } = "";

    /// <summary>It may be of this day or a later one.</summary>
    public DateOnly? From { get; init; }

    /// <summary>It may be of this day or an earlier one.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of the name of one who takes part, a state's code, or an identity.</summary>
    public string? Party { get; init; }

    /// <summary>Part of the name of its place, or a country's code.</summary>
    public string? Place { get; init; }

    /// <summary>At least so many independent origins tell it.</summary>
    public int LeastOrigins { get; init; }

    /// <summary>Its place is a point in this box; a country is none.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>It belongs to this theatre.</summary>
    public Theatre? Theatre { get; init; }

    /// <summary>The events of a picture that are asked for, in its order.</summary>
    public IReadOnlyList<Event> Of(Snapshot picture)
    {
        var words = Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [.. picture.Events.Where(Holds)];
        var articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        return [.. picture.Events.Where(e => Holds(e) && Searched(e, articles) is var text && words.All(word => text.Contains(word, StringComparison.Ordinal)))];
    }

    /// <summary>True where every part but the words applies to an event.</summary>
    public bool Holds(Event happening) =>
        (Kind is null || happening.Kind == Kind)
        && (Status is null || happening.Status == Status)
        && happening.Origins >= LeastOrigins
        && (Party is null || happening.Participants.Any(p => p.Id == Party || Has(p.Name, Party) || string.Equals(p.Side, Party, StringComparison.OrdinalIgnoreCase)))
        && (Place is null || (happening.Where is { } where && (Has(where.Name, Place) || where.Countries.Contains(Place, StringComparer.OrdinalIgnoreCase))))
        && (Box is not { } box || (happening.Where is { Precision: not Precision.Country, Latitude: { } latitude, Longitude: { } longitude } && box.Holds(latitude, longitude)))
        && MatchesDays(happening.When)
        && (Theatre is null || Theatre.Holds(happening));

    private bool MatchesDays(When? when)
    {
        if (From is null && To is null) return true;
        if (when is not { } known || (known.Earliest is null && known.Latest is null)) return false;
        return (From is null || known.Latest is null || known.Latest >= From) && (To is null || known.Earliest is null || known.Earliest <= To);
    }

    private static string Searched(Event happening, Dictionary<string, ArticleReading> articles)
    {
        var told = happening.Reports.Select(r => articles.GetValueOrDefault(r.ArticleId)).OfType<ArticleReading>()
            .SelectMany(a => new[] { a.Masthead.Title?.Value ?? a.Article.Title, a.Masthead.Outlet?.Value ?? a.Article.Outlet });
        var names = happening.Participants.SelectMany(p => new[] { p.Name, p.Office });
        return string.Join('\n', [EventWords.Sentence(happening), happening.Where?.Name, happening.Mode, .. names, .. told]).ToLowerInvariant();
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
