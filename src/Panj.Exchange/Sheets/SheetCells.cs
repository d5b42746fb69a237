using System.Globalization;
using Panj.Events;

namespace Panj.Exchange.Sheets;

/// <summary>Values as the cells of a table for other programs: nothing for the unknown, a point in numbers, days as ISO 8601 writes them.</summary>
internal static class SheetCells
{
    private const string Between = "; ";

    /// <summary>Words of articles, which no spreadsheet takes for a formula. White space around them goes first: readers that cut it away would uncover one.</summary>
    public static string? Words(string? words) => SheetWords.Of(words?.Trim());

    /// <summary>Several words in one cell; nothing where there are none.</summary>
    public static string? Joined(IEnumerable<string?> words) => Words(string.Join(Between, words.OfType<string>()));

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Number(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);

    public static string? Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of people: whole, for columns that hold nothing else.</summary>
    public static string? Whole(decimal? number) => number is { } told ? decimal.Truncate(told).ToString("0", CultureInfo.InvariantCulture) : null;

    public static string? Names(IEnumerable<Participant> parties) => Joined(parties.Select(p => p.Name));
}
