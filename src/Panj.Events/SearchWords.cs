using System.Collections.Frozen;
using System.Text;

namespace Panj.Events;

/// <summary>
/// The words of a text as questions about events look for them: letters and digits alone, in lower case, without accents. All stores and the memory see the same words so,
/// whatever their own sense of words is.
/// </summary>
public static class SearchWords
{
    private static readonly FrozenDictionary<char, string> _plain =
        EmbeddedTable.Of(typeof(SearchWords).Assembly, "places/letters").Rows.DistinctBy(row => row[0][0]).ToFrozenDictionary(row => row[0][0], row => row[1]);

    /// <summary>The words in their order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (!char.IsAscii(letter) && Plain(letter) is { } plain) word.Append(plain);
            else if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else End(word, words);
        }

        End(word, words);
        return words;
    }

    private static string? Plain(char letter) => _plain.TryGetValue(letter, out var plain) || _plain.TryGetValue(char.ToLowerInvariant(letter), out plain) ? plain : null;

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }
}
