using System.Globalization;
using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Server.Markup;

namespace Panj.Server.Views;

/// <summary>Which events are asked for, and which part of their list.</summary>
internal sealed record ListQuestion
{
    /// <summary>Most events of one answer where it is asked in parts.</summary>
    public const int Most = 1000;

    public EventQuestion Events { get; init; } = new();

    /// <summary>Most rows of the answer, null for all or for as many as a page shows.</summary>
    public int? Limit { get; init; }

    /// <summary>The place after which the part begins, null for the start.</summary>
    public string? After { get; init; }

    /// <summary>The place before which the part ends, null for the end.</summary>
    public string? Before { get; init; }

    /// <summary>True where the whole list is asked for, and not a part of it.</summary>
    public bool IsWhole => Limit is null && After is null && Before is null;

    /// <summary>The question in an address, with its question mark; empty where it asks for everything.</summary>
    public string Query => QuestionText.Of(Events);

    /// <summary>Reads which events are asked for; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    public static EventQuestion EventsOf(IQueryCollection query, out string? error) => QuestionText.Read(name => query[name], out error);

    /// <summary>Reads a question; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <param name="isCapped">True where a limit beyond the most asks for the most (OGC API Features wants that); else it is not understood.</param>
    public static ListQuestion Parse(IQueryCollection query, out string? error, bool isCapped = false)
    {
        var events = EventsOf(query, out error);
        var parts = new QuestionParts(name => query[name]);
        var limit = parts.Number("limit");
        if (isCapped && limit > Most) limit = Most;
        error ??= parts.Error ?? (limit is < 1 or > Most ? PlainText.Format(Words.Problem_BadLimit, Most) : null);
        return new ListQuestion { Events = events, Limit = limit, After = PlaceOf(parts, "after", ref error), Before = PlaceOf(parts, "before", ref error) };
    }

    /// <summary>The part that is asked for, latest first, of so many events where no number is given.</summary>
    public EventQuestion Part(int usual) => PartOf(Events, usual);

    /// <summary>The same part of other events, where an address asks for more than its query says.</summary>
    public EventQuestion PartOf(EventQuestion events, int usual) => events with { IsLatestFirst = true, Most = Limit ?? usual, After = After, Before = Before };

    /// <summary>The same question from another place on, with its question mark.</summary>
    public string QueryAfter(string next) => QueryFrom("after", next);

    /// <summary>The same question up to another place, with its question mark.</summary>
    public string QueryBefore(string previous) => QueryFrom("before", previous);

    private string QueryFrom(string name, string place)
    {
        var more = QueryString.Create(name, Cursor.Of(place));
        if (Limit is { } limit) more = more.Add("limit", limit.ToString(CultureInfo.InvariantCulture));
        return new QueryString(Query).Add(more).ToUriComponent();
    }

    private static string? PlaceOf(QuestionParts parts, string name, ref string? error)
    {
        var written = parts.Words(name);
        if (written.Length == 0) return null;
        if (Cursor.TryParse(written, out var place)) return place;
        error ??= Words.Problem_BadCursor;
        return null;
    }
}
