using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Panj.Exchange.Tests.Rules;

/// <summary>What RFC 5545 asks of a calendar, checked line by line by nothing that wrote one.</summary>
internal static partial class CalendarRules
{
    private const int MostOctets = 75;
    private static readonly string[] _texts = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME"];
    private static readonly string[] _once = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "SEQUENCE", "URL", "GEO", "X-EDTF"];

    /// <summary>All faults; none of a calendar that keeps the rules.</summary>
    public static IReadOnlyList<string> Faults(byte[] calendar)
    {
        var text = new UTF8Encoding(false, true).GetString(calendar);
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n");
        return [.. LineFaults(text), .. lines[..^1].SelectMany(ContentFaults), .. NestFaults(lines[..^1])];
    }

    private static IEnumerable<string> LineFaults(string text)
    {
        if (!text.EndsWith("\r\n", StringComparison.Ordinal)) yield return "the last line does not end";
        if (text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().ContainsAny('\r', '\n')) yield return "a line ends with half an end";
        foreach (var line in text.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > MostOctets)) yield return $"longer than {MostOctets} octets: {line}";
    }

    private static IEnumerable<string> ContentFaults(string line)
    {
        if (Content().Match(line) is not { Success: true } content)
        {
            yield return $"no content line: {line}";
            yield break;
        }

        var (name, parameters, value) = (content.Groups["name"].Value, content.Groups["parameters"].Value, content.Groups["value"].Value);
        if (value.Any(c => char.IsControl(c) && c != '\t' && c < 0x80)) yield return $"a control character in {name}";
        var isFit = name switch
        {
            "DTSTAMP" => Stamp().IsMatch(value),
            "DTSTART" or "DTEND" => parameters == ";VALUE=DATE" ? DayOf(value) is not null : Stamp().IsMatch(value),
            "SEQUENCE" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "STATUS" => value is "TENTATIVE" or "CONFIRMED" or "CANCELLED",
            "TRANSP" => value is "OPAQUE" or "TRANSPARENT",
            "URL" or "SOURCE" => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
            "GEO" => IsOnEarth(value.Split(';')),
            "REFRESH-INTERVAL" => parameters == ";VALUE=DURATION" && Duration().IsMatch(value),
            "VERSION" => value == "2.0",
            _ => !_texts.Contains(name) || Escaped().IsMatch(value),
        };
        if (!isFit) yield return $"unfit: {line}";
    }

    private static IEnumerable<string> NestFaults(string[] lines)
    {
        if (lines is not ["BEGIN:VCALENDAR", .., "END:VCALENDAR"]) yield return "is no calendar";
        var names = lines.Select(line => line.Split(':', ';')[0]).ToArray();
        foreach (var name in (string[])["PRODID", "VERSION"])
            if (names.TakeWhile((n, i) => i == 0 || n != "BEGIN").Count(n => n == name) != 1) yield return $"not one {name} of the calendar";
        var uids = new HashSet<string>(StringComparer.Ordinal);
        for (var start = Array.IndexOf(lines, "BEGIN:VEVENT"); start >= 0; start = Array.IndexOf(lines, "BEGIN:VEVENT", start + 1))
        {
            var end = Array.IndexOf(lines, "END:VEVENT", start);
            if (end < 0 || lines[(start + 1)..end].Any(line => line.StartsWith("BEGIN:", StringComparison.Ordinal))) yield return "an event does not end";
            else foreach (var fault in EventFaults(lines[(start + 1)..end], uids)) yield return fault;
        }
    }

    private static IEnumerable<string> EventFaults(string[] lines, HashSet<string> uids)
    {
        var properties = lines.Select(line => (Name: line.Split(':', ';')[0], Value: line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToLookup(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var name in (string[])["UID", "DTSTAMP", "DTSTART"])
            if (!properties.Contains(name)) yield return $"an event without {name}";
        foreach (var name in _once.Where(name => properties[name].Count() > 1)) yield return $"an event with two {name}";
        if (!uids.Add(properties["UID"].FirstOrDefault() ?? "")) yield return "two events of one UID";
        if (DayOf(properties["DTSTART"].FirstOrDefault()) is { } first && DayOf(properties["DTEND"].FirstOrDefault()) is { } end && end <= first) yield return "an event that ends before it begins";
    }

    private static DateOnly? DayOf(string? value) => DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsOnEarth(string[] parts) =>
        parts is [var latitude, var longitude] && double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lat)
        && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lon) && Math.Abs(lat) <= 90 && Math.Abs(lon) <= 180;

    [GeneratedRegex("""^(?<name>[A-Za-z0-9-]+)(?<parameters>(;[A-Za-z0-9-]+=("[^"]*"|[^";:,]*)(,("[^"]*"|[^";:,]*))*)*):(?<value>.*)$""", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex(@"^\d{8}T\d{6}Z$")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^([^\\;,]|\\[\\;,nN])*$", RegexOptions.Singleline)]
    private static partial Regex Escaped();
}
