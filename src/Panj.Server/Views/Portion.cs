using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Panj.Server.Views;

/// <summary>A part of a list, and how to ask for the next. A cursor names the last row it saw by day and identity, so that rows which come or go meanwhile move nobody's place.</summary>
/// <param name="Rows">The part.</param>
/// <param name="Next">The cursor after it, null at the end.</param>
internal sealed record Portion(IReadOnlyList<EventRow> Rows, string? Next)
{
    /// <summary>Most rows that one answer holds where it is asked in parts.</summary>
    public const int Most = 1000;

    private const int LongestCursor = 200;

    /// <summary>The part of a list, in its own order, that follows a cursor; from the start for null.</summary>
    public static Portion Of(IEnumerable<EventRow> rows, int limit, Cursor? after)
    {
        EventRow[] taken = [.. (after is { } place ? rows.SkipWhile(row => !place.IsBefore(row)) : rows).Take(limit + 1)];
        return taken.Length <= limit ? new Portion(taken, null) : new Portion(taken[..limit], new Cursor(taken[limit - 1].Day, taken[limit - 1].Event.Id).ToString());
    }

    /// <summary>Reads a cursor that an earlier answer gave.</summary>
    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        if (text.Length is 0 or > LongestCursor || !Base64Url.IsValid(text)) return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 2);
        if (parts.Length != 2) return false;
        if (parts[0].Length == 0) cursor = new Cursor(null, parts[1]);
        else if (DateOnly.TryParseExact(parts[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) cursor = new Cursor(day, parts[1]);
        else return false;
        return true;
    }
}
