using System.Globalization;
using Panj.Events;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>Which events are asked for. What is null or empty asks for nothing in particular. Pages, twins and the OGC API share it.</summary>
internal sealed record EventFilter
{
    private const string Day = "yyyy-MM-dd";

    private EventCriteria? _criteria;

    public EventKind? Kind { get; init; }

    public EventStatus? Status { get; init; }

    /// <summary>Words that all must stand in what is shown of the event.</summary>
    public string Text { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>A party's identity, side, or part of its name.</summary>
    public string Party { get; init; } = "";

    /// <summary>Part of a place's name, or a country's two letters.</summary>
    public string Place { get; init; } = "";

    /// <summary>Fewest independent sources.</summary>
    public int? Origins { get; init; }

    /// <summary>Where on the map.</summary>
    public GeoBox? Box { get; init; }

    public Theatre? Theatre { get; init; }

    /// <summary>What is asked of an event but for the words, which stand in the rows of a page.</summary>
    private EventCriteria Criteria => _criteria ??= new EventCriteria
    {
        Kind = Kind,
        Status = Status,
        From = From,
        To = To,
        Party = Party.Length > 0 ? Party : null,
        Place = Place.Length > 0 ? Place : null,
        LeastOrigins = Origins ?? 0,
        Box = Box,
        Theatre = Theatre,
    };

    /// <summary>The same question in an address, with its question mark; empty where it asks for everything.</summary>
    public string Query
    {
        get
        {
            var query = QueryString.Empty;
            if (Kind is { } kind) query = query.Add("kind", Slug.Of(kind));
            if (Status is { } status) query = query.Add("status", Slug.Of(status));
            if (Text.Length > 0) query = query.Add("q", Text);
            if (From is { } from) query = query.Add("from", Iso(from));
            if (To is { } to) query = query.Add("to", Iso(to));
            if (Party.Length > 0) query = query.Add("party", Party);
            if (Place.Length > 0) query = query.Add("place", Place);
            if (Origins is { } origins) query = query.Add("origins", origins.ToString(CultureInfo.InvariantCulture));
            if (Box is { } box) query = query.Add("bbox", box.ToString());
            if (Theatre is { } theatre) query = query.Add("theatre", theatre.Name);
            return query.ToUriComponent();
        }
    }

    /// <summary>True where it asks for more than the plain form shows.</summary>
    public bool IsDetailed => Party.Length > 0 || Place.Length > 0 || Origins is not null || Box is not null || Theatre is not null;

    /// <summary>Reads a question; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    public static EventFilter Parse(IQueryCollection query, out string? error)
    {
        var reader = new FilterReader(query);
        var (from, to) = reader.Days();
        var filter = new EventFilter
        {
            Kind = reader.OneOf<EventKind>("kind"),
            Status = reader.OneOf<EventStatus>("status"),
            From = from,
            To = to,
            Text = reader.Words("q") is { Length: > 0 } words ? words : reader.Words("text"),
            Party = reader.Words("party"),
            Place = reader.Words("place"),
            Origins = reader.Number("origins"),
            Box = reader.Box("bbox"),
            Theatre = reader.Theatre("theatre"),
        };
        error = reader.Error;
        return filter;
    }

    public static string Iso(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    public bool Matches(EventRow row) => Criteria.Holds(row.Event) && Words().All(word => row.Searched.Contains(word, StringComparison.Ordinal));

    private string[] Words() => Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
