using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>Reads the parts of a question out of an address; the first that cannot be understood is kept in words.</summary>
internal sealed class FilterReader(IQueryCollection query)
{
    /// <summary>Characters of one part beyond which it is refused.</summary>
    private const int LongestPart = 500;

    private const string Day = "yyyy-MM-dd";

    private static readonly FrozenDictionary<string, Theatre> s_theatres = TheatreFile.Shipped
        .Select(name => TheatreFile.Of(name, BorderMap.DeFacto)).OfType<Theatre>().ToFrozenDictionary(theatre => theatre.Name, StringComparer.Ordinal);

    /// <summary>What cannot be understood, null where all can.</summary>
    public string? Error { get; private set; }

    /// <summary>Theatres that can be asked for.</summary>
    public static IEnumerable<Theatre> Theatres => s_theatres.Values.OrderBy(theatre => theatre.Title, StringComparer.Ordinal);

    public string Words(string name)
    {
        var text = query[name].ToString().Trim();
        if (text.Length <= LongestPart) return text;
        Refuse($"{name} is longer than {LongestPart} characters.");
        return "";
    }

    public T? OneOf<T>(string name) where T : struct, Enum
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (Slug.TryParse<T>(text, out var value)) return value;
        Refuse($"'{text}' is no {name}. Known are {string.Join(", ", Enum.GetValues<T>().Select(Slug.Of))}.");
        return null;
    }

    public int? Number(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse($"'{text}' is no number for {name}.");
        return null;
    }

    public GeoBox? Box(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (GeoBox.TryParse(text, out var box)) return box;
        Refuse($"'{text}' is no box for {name}. Write west, south, east and north in degrees: 67,36,75,40.");
        return null;
    }

    public Theatre? Theatre(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (s_theatres.TryGetValue(text, out var theatre)) return theatre;
        Refuse($"'{text}' is no theatre. Known are {string.Join(", ", s_theatres.Keys.Order(StringComparer.Ordinal))}.");
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

    private DateOnly? OneDay(string name)
    {
        if (Words(name) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Refuse($"'{text}' is no day for {name}. Write it as 2021-07-24.");
        return null;
    }

    private void Refuse(string error) => Error ??= error;
}
