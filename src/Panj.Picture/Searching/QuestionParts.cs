using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Searching;

/// <summary>Reads the parts of a question; the first that cannot be understood is kept in words. Safe for one thread.</summary>
/// <param name="part">The text of a part, null or empty where it is not given.</param>
public sealed class QuestionParts(Func<string, string?> part)
{
    /// <summary>How days are written.</summary>
    internal const string Day = "yyyy-MM-dd";

    /// <summary>Characters of one part beyond which it is refused.</summary>
    private const int LongestPart = 500;

    /// <summary>What cannot be understood, null where all can.</summary>
    public string? Error { get; private set; }

    /// <summary>The text of a part, "" where it is not given.</summary>
    public string Words(string name)
    {
        var text = (part(name) ?? "").Trim();
        if (text.Length <= LongestPart) return text;
        Refuse($"{name} is longer than {LongestPart} characters.");
        return "";
    }

    /// <summary>A value that is known by its name; null where none is given.</summary>
    public T? OneOf<T>(string name) where T : struct, Enum
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (Slug.TryParse<T>(text, out var value)) return value;
        Refuse($"'{text}' is no {name}. Known are {string.Join(", ", Enum.GetValues<T>().Select(Slug.Of))}.");
        return null;
    }

    /// <summary>One of some names; "" where none is given.</summary>
    public string OneOf(string name, IReadOnlyList<string> known)
    {
        if (Words(name) is not { Length: > 0 } text || known.Contains(text)) return Words(name);
        Refuse($"'{text}' is no {name}. Known are {string.Join(", ", known)}.");
        return "";
    }

    /// <summary>A number from 0 on; null where none is given.</summary>
    public int? Number(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse($"'{text}' is no number for {name}.");
        return null;
    }

    /// <summary>An area; null where none is given.</summary>
    public Box? Box(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (Panj.Events.Ports.Box.TryParse(text, out var box)) return box;
        Refuse($"'{text}' is no box for {name}. Write west, south, east and north in degrees: 67,36,75,40.");
        return null;
    }

    /// <summary>The days of "from" and "to", or those of "datetime" as the OGC API writes it: a day, a moment, or two of them with a slash, each end open as "..".</summary>
    public (DateOnly? From, DateOnly? To) Days()
    {
        if (Words("datetime") is not { Length: > 0 } interval) return (OneDay("from"), OneDay("to"));
        var ends = interval.Split('/');
        if (ends.Length <= 2 && TryEnd(ends[0], out var from) && TryEnd(ends[^1], out var to) && (ends.Length == 2 || from is not null)) return (from, to);
        Refuse($"'{interval}' is no datetime. Write a day (2021-07-24) or an interval (2021-07-24/2021-08-01, ../2021-08-01).");
        return (null, null);
    }

    private static bool TryEnd(string text, out DateOnly? day)
    {
        day = null;
        if (text is "" or "..") return true;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain)) day = plain;
        else if (text.Contains('T', StringComparison.OrdinalIgnoreCase) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            day = DateOnly.FromDateTime(moment.UtcDateTime);
        return day is not null;
    }

    /// <summary>A day; null where none is given.</summary>
    public DateOnly? OneDay(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Refuse($"'{text}' is no day for {name}. Write it as 2021-07-24.");
        return null;
    }

    private void Refuse(string error) => Error ??= error;
}
