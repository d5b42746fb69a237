using System.Globalization;
using System.Text;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Theatres;

namespace Panj.Picture.Searching;

/// <summary>Questions about events as the addresses of pages write them: "kind=clash&amp;party=TJ&amp;from=2031-05-01".</summary>
public static class QuestionText
{
    private const int MostCharacters = 2_000;
    private static readonly string[] _names = ["kind", "status", "q", "text", "from", "to", "datetime", "party", "place", "source", "origins", "bbox", "theatre", "without"];

    /// <summary>The parts of a question, and what each asks for.</summary>
    public const string Parts = "kind, status, text (or q), from, to, datetime (from/to), party, place, source, origins, bbox (west,south,east,north), theatre, without (place or day)";

    /// <summary>Reads a question, with or without its question mark.</summary>
    /// <param name="query">The text; empty for everything.</param>
    /// <param name="question">The question; one for everything where the text cannot be understood.</param>
    /// <param name="problem">What cannot be understood, "" where all can.</param>
    public static bool TryParse(string query, out EventQuestion question, out string problem)
    {
        ArgumentNullException.ThrowIfNull(query);
        question = new EventQuestion();
        problem = query.Length > MostCharacters ? $"it is longer than {MostCharacters} characters" : "";
        if (problem.Length > 0) return false;
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (Plain(part[..equals]), Plain(part[(equals + 1)..]));
            if (!_names.Contains(name)) problem = $"'{name}={value}' is no part of a question. Its parts are {Parts}";
            parts[name] = value;
        }

        if (problem.Length > 0) return false;
        var read = Read(name => parts.GetValueOrDefault(name), out var error);
        problem = error?.TrimEnd('.') ?? "";
        if (error is null) question = read;
        return error is null;
    }

    /// <summary>Reads a question of which each part is asked for by its name; whatever other names there are is not looked at.</summary>
    /// <param name="part">The text of a part, null or empty where it is not given.</param>
    /// <param name="error">What cannot be understood, in a sentence; null where all can.</param>
    public static EventQuestion Read(Func<string, string?> part, out string? error)
    {
        var parts = new QuestionParts(part);
        var (from, to) = parts.Days();
        var question = new EventQuestion
        {
            Kind = parts.OneOf<EventKind>("kind"),
            Statuses = parts.OneOf<EventStatus>("status") is { } status ? [status] : [],
            From = from,
            To = to,
            Words = parts.Words("q") is { Length: > 0 } words ? words : parts.Words("text"),
            Party = parts.Words("party"),
            Place = parts.Words("place"),
            Source = parts.Words("source"),
            Origins = parts.Number("origins"),
            Within = parts.Box("bbox"),
            Theatre = parts.OneOf("theatre", TheatreFile.Shipped),
            Without = parts.OneOf<Lack>("without"),
        };
        error = parts.Error;
        return question;
    }

    /// <summary>The question in an address, with its question mark; empty where it asks for everything. Of several statuses the first is written, as addresses have one.</summary>
    public static string Of(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var query = new StringBuilder();
        Add(query, "kind", question.Kind is { } kind ? Slug.Of(kind) : "");
        Add(query, "status", question.Statuses is [var status, ..] ? Slug.Of(status) : "");
        Add(query, "q", question.Words);
        Add(query, "from", Iso(question.From));
        Add(query, "to", Iso(question.To));
        Add(query, "party", question.Party);
        Add(query, "place", question.Place);
        Add(query, "source", question.Source);
        Add(query, "origins", question.Origins?.ToString(CultureInfo.InvariantCulture) ?? "");
        Add(query, "bbox", question.Within?.ToString() ?? "");
        Add(query, "theatre", question.Theatre);
        Add(query, "without", question.Without is { } lack ? Slug.Of(lack) : "");
        return query.ToString();
    }

    private static void Add(StringBuilder query, string name, string value)
    {
        if (value.Length > 0) query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    private static string Iso(DateOnly? day) => day?.ToString(QuestionParts.Day, CultureInfo.InvariantCulture) ?? "";

    private static string Plain(string written) => Uri.UnescapeDataString(written.Replace('+', ' '));
}
