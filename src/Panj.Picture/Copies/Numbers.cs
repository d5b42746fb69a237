using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>Knows which words are numbers, from data/units.tsv.</summary>
internal sealed class Numbers
{
    private readonly FrozenDictionary<string, decimal> _words;

    private Numbers(EmbeddedTable table) =>
        _words = table.Named().Where(r => r["role"] is "unit" or "scale")
            .ToFrozenDictionary(r => r["word"], r => decimal.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static Numbers Standard { get; } = new(EmbeddedTable.Of(typeof(Numbers).Assembly, "units"));

    /// <summary>What a lower-case word counts, null where it is no number.</summary>
    public decimal? ValueOf(string word)
    {
        if (_words.TryGetValue(word, out var known)) return known;
        return char.IsAsciiDigit(word[0]) && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
