using System.Collections.Frozen;
using System.Globalization;

namespace Panj.Language.Words;

/// <summary>Reads the word lists of data/language: a source line, a header row, then a word and an optional number a row.</summary>
internal static class WordTable
{
    /// <summary>Words to numbers, 0 where the row gives none; look-ups ignore letter case.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static FrozenDictionary<string, int> Embedded(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream("language/" + name + ".tsv")
            ?? throw new InvalidOperationException($"The word list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        return Rows(reader).ToFrozenDictionary(row => row.Word, row => row.Number, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Word, int Number)> Rows(StreamReader reader)
    {
        var line = 0;
        while (reader.ReadLine() is { } row)
        {
            if (line++ < 2 || row.Length == 0) continue;
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            yield return tab < 0 ? (row, 0) : (row[..tab], int.Parse(row.AsSpan(tab + 1), CultureInfo.InvariantCulture));
        }
    }
}
