using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>The table data/board-words.tsv: nouns of posts, words of extent.</summary>
internal static class WordTable
{
    private static readonly FrozenDictionary<string, (string[][] Phrases, string Meaning)[]> _uses = EmbeddedTable.Of(typeof(WordTable).Assembly, "board-words").Named()
        .GroupBy(row => row["use"], row => (ClauseWords.Phrases(row["words"]), row["meaning"]), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Sorts of posts that the words name.</summary>
    public static IReadOnlyList<string> Posts(ClauseWords words) => All("post", words);

    /// <summary>How much of a place the words speak of, null where they do not say.</summary>
    public static string? Extent(ClauseWords words) => All("extent", words) is [var first, ..] ? first : null;

    private static IReadOnlyList<string> All(string use, ClauseWords words) => [.. _uses[use].Where(r => words.HasAny(r.Phrases)).Select(r => r.Meaning)];
}
