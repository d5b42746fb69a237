using System.Collections.Frozen;
using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>The words of data/times.tsv. Immutable.</summary>
internal sealed class TimeWords
{
    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, IReadOnlyList<(string[] Words, TimeWord Word)>> _phrases;

    internal TimeWords(Lexicon table)
    {
        var rows = table.Rows.Select(row => (Key: row[table.Column("word")], Word: WordOf(table, row))).ToList();
        _words = rows.Where(r => !r.Key.Contains(' ', StringComparison.Ordinal))
            .ToFrozenDictionary(r => r.Key, r => r.Word, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = rows.Where(r => r.Key.Contains(' ', StringComparison.Ordinal))
            .Select(r => (Words: r.Key.Split(' ', '-'), r.Word))
            .GroupBy(r => r.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, Longest, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The row of a word in any letter case; <see cref="TimeWord.None"/> where there is none.</summary>
    internal TimeWord Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : TimeWord.None;

    /// <summary>Rows of several words that start with this one, longest first.</summary>
    internal IReadOnlyList<(string[] Words, TimeWord Word)> StartingWith(string word) => _phrases.GetValueOrDefault(word, []);

    private static IReadOnlyList<(string[] Words, TimeWord Word)> Longest(IEnumerable<(string[] Words, TimeWord Word)> rows) =>
        [.. rows.OrderByDescending(r => r.Words.Length)];

    private static TimeWord WordOf(Lexicon table, string[] row) => new(
        Enum.Parse<TimeWordClass>(row[table.Column("class")], ignoreCase: true),
        int.Parse(row[table.Column("value")], CultureInfo.InvariantCulture),
        row[table.Column("code")],
        row[table.Column("note")]);
}
