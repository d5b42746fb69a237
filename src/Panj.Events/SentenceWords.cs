using System.Collections.Frozen;

namespace Panj.Events;

/// <summary>The table data/sentence-words.tsv: how the words of articles are fitted into a sentence of our own.</summary>
internal static class SentenceWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _words = EmbeddedTable.Of(typeof(SentenceWords).Assembly, "sentence-words").Named()
        .GroupBy(row => row["use"], row => row["word"], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>True for a name or a noun before which "the" stands.</summary>
    public static bool TakesThe(string word) => Has("the", word);

    /// <summary>True for a noun for one of many.</summary>
    public static bool TakesA(string word) => Has("a", word);

    /// <summary>True for a word that has its capital only from the start of a sentence.</summary>
    public static bool IsSmall(string word) => Has("lower", word.ToLowerInvariant());

    /// <summary>True for a word or digits that count.</summary>
    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || Has("number", word.ToLowerInvariant());

    /// <summary>True for a noun of several that does not end in s.</summary>
    public static bool IsPlural(string word) => Has("plural", word);

    /// <summary>True for a noun whose plural has no s.</summary>
    public static bool HasNoPlural(string word) => Has("same", word);

    /// <summary>True for a noun that says what was done to people, not who they are ("fatalities").</summary>
    public static bool IsCasualty(string word) => Has("casualty", word);

    private static bool Has(string use, string word) => _words[use].Contains(word);
}
