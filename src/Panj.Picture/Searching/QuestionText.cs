using System.Globalization;
using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Searching;

/// <summary>Reads questions as the addresses of pages write them: "kind=clash&amp;party=TJ&amp;from=2031-05-01".</summary>
public static class QuestionText
{
    private const int MostCharacters = 2_000;
    private const string Open = "..";

    /// <summary>The parts of a question, and what each asks for.</summary>
    public const string Parts = "kind, status, text (or q), from, to, datetime (from/to), party, place, origins, bbox (west,south,east,north), theatre";

    /// <summary>Reads a question, with or without its question mark.</summary>
    /// <param name="query">The text; empty for everything.</param>
    /// <param name="question">The question; one for everything where the text cannot be understood.</param>
    /// <param name="problem">What cannot be understood, "" where all can.</param>
    public static bool TryParse(string query, out EventCriteria question, out string problem)
    {
        question = new EventCriteria();
        problem = query.Length > MostCharacters ? $"it is longer than {MostCharacters} characters" : "";
        if (problem.Length > 0) return false;
        var read = question;
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (Plain(part[..equals]), Plain(part[(equals + 1)..]));
            if (value.Length == 0) continue;
            if (With(read, name, value) is not { } more)
            {
                problem = $"'{name}={value}' is no part of a question. Its parts are {Parts}";
                return false;
            }

            read = more;
        }

        question = read;
        return true;
    }

    private static EventCriteria? With(EventCriteria question, string name, string value) => name switch
    {
        "kind" => Slug.TryParse<EventKind>(value, out var kind) ? question with { Kind = kind } : null,
        "status" => Slug.TryParse<EventStatus>(value, out var status) ? question with { Status = status } : null,
        "q" or "text" => question with { Text = value.Trim() },
        "from" => Day(value) is { } day ? question with { From = day } : null,
        "to" => Day(value) is { } day ? question with { To = day } : null,
        "datetime" => WithDays(question, value),
        "party" => question with { Party = value },
        "place" => question with { Place = value },
        "origins" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var least) ? question with { LeastOrigins = least } : null,
        "bbox" => GeoBox.TryParse(value, out var box) ? question with { Box = box } : null,
        "theatre" => TheatreFile.Of(value, BorderMap.DeFacto) is { } theatre ? question with { Theatre = theatre } : null,
        _ => null,
    };

    /// <summary>A day, or two of which one may be open.</summary>
    private static EventCriteria? WithDays(EventCriteria question, string value)
    {
        var ends = value.Split('/');
        if (ends.Length > 2) return null;
        var (first, last) = (ends[0], ends[^1]);
        if ((first != Open && Day(first) is null) || (last != Open && Day(last) is null)) return null;
        return question with { From = first == Open ? null : Day(first), To = last == Open ? null : Day(last) };
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Plain(string written) => Uri.UnescapeDataString(written.Replace('+', ' '));
}
