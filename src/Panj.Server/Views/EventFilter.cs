using System.Globalization;
using Panj.Events;

namespace Panj.Server.Views;

/// <summary>Which events are asked for. What is null or empty asks for nothing in particular.</summary>
internal sealed record EventFilter
{
    private const string Day = "yyyy-MM-dd";

    public EventKind? Kind { get; init; }

    public EventStatus? Status { get; init; }

    public string Text { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

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
            return query.ToUriComponent();
        }
    }

    /// <summary>Reads a question; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    public static EventFilter Parse(IQueryCollection query, out string? error)
    {
        var kind = One<EventKind>(query["kind"], "kind", out var kindError);
        var status = One<EventStatus>(query["status"], "status", out var statusError);
        var from = OneDay(query["from"], "from", out var fromError);
        var to = OneDay(query["to"], "to", out var toError);
        error = kindError ?? statusError ?? fromError ?? toError;
        return new EventFilter { Kind = kind, Status = status, From = from, To = to, Text = query["q"].ToString().Trim() };
    }

    public static string Iso(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    public bool Matches(EventRow row) =>
        (Kind is null || Kind == row.Event.Kind)
        && (Status is null || Status == row.Event.Status)
        && MatchesDays(row.Event.When)
        && Words().All(word => row.Searched.Contains(word, StringComparison.Ordinal));

    private bool MatchesDays(When? when)
    {
        if (From is null && To is null) return true;
        if (when is not { } known || (known.Earliest is null && known.Latest is null)) return false;
        return (From is null || known.Latest is null || known.Latest >= From) && (To is null || known.Earliest is null || known.Earliest <= To);
    }

    private string[] Words() => Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static T? One<T>(string? text, string name, out string? error) where T : struct, Enum
    {
        error = null;
        if (string.IsNullOrEmpty(text)) return null;
        if (Slug.TryParse<T>(text, out var value)) return value;
        error = $"'{text}' is no {name}. Known are {string.Join(", ", Enum.GetValues<T>().Select(Slug.Of))}.";
        return null;
    }

    private static DateOnly? OneDay(string? text, string name, out string? error)
    {
        error = null;
        if (string.IsNullOrEmpty(text)) return null;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        error = $"'{text}' is no day for {name}. Write it as 2021-07-24.";
        return null;
    }
}
