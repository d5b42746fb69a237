using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>The rules of data/wording.tsv: which spellings are the same word, and which words say nothing when two wordings are compared.</summary>
internal sealed class WordRules
{
    private const int ShortestStem = 2;

    private readonly FrozenDictionary<string, string> _suffixes;
    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<string> _generic;
    private readonly FrozenSet<string> _settings;
    private readonly FrozenDictionary<string, string> _sorts;
    private readonly int _longestSuffix;
    private readonly int _shortestSuffix;

    private WordRules(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        _suffixes = rows.Where(r => r["use"] == "suffix").ToFrozenDictionary(r => r["word"], r => r["as"], StringComparer.Ordinal);
        _fillers = rows.Where(r => r["use"] == "filler").Select(r => r["word"]).ToFrozenSet(StringComparer.Ordinal);
        _sorts = rows.Where(r => r["use"] == "sort").ToFrozenDictionary(r => r["word"], r => r["as"], StringComparer.Ordinal);
        _settings = rows.Where(r => r["use"] == "setting").Select(r => r["word"]).ToFrozenSet(StringComparer.Ordinal);
        _generic = rows.Where(r => r["use"] == "generic").Select(r => r["word"]).ToFrozenSet(StringComparer.Ordinal);
        _longestSuffix = _suffixes.Keys.Max(s => s.Length);
        _shortestSuffix = _suffixes.Keys.Min(s => s.Length);
    }

    public static WordRules Standard { get; } = new(EmbeddedTable.Of(typeof(WordRules).Assembly, "wording").Named());

    /// <summary>The noun that stands for all nouns of one sort of people ("troops" are "forces"), the word itself where it is of no such sort.</summary>
    public string SortOf(string noun) => _sorts.GetValueOrDefault(noun, noun);

    /// <summary>True for a word that says when, or that something is told, but nothing of what happened.</summary>
    public bool IsSetting(string word) => _settings.Contains(word);

    public bool IsFiller(string word) => _fillers.Contains(word);

    /// <summary>A lower-case word in the one spelling in which wordings are compared.</summary>
    public string Spell(string word)
    {
        var endings = _suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestSuffix, word.Length - ShortestStem); length >= _shortestSuffix; length--)
            if (endings.TryGetValue(word.AsSpan(word.Length - length), out var other)) return string.Concat(word.AsSpan(0, word.Length - length), other);
        return word;
    }

    /// <summary>The words of a name that tell it from others, sorted, each once: "the TASS news agency" and "TASS" are the same.</summary>
    public string[] NameWords(string name)
    {
        var words = Words.Of(name, new Language.Span(0, name.Length)).Select(w => Spell(Words.Plain(w.Of(name)))).Where(w => !IsFiller(w)).Distinct(StringComparer.Ordinal).ToArray();
        var telling = Array.FindAll(words, w => !_generic.Contains(w));
        var kept = telling.Length > 0 ? telling : words;
        Array.Sort(kept, StringComparer.Ordinal);
        return kept;
    }
}
