using System.Collections.Frozen;

namespace Panj.Reading.Events.Triggers;

/// <summary>The classes of data/word-classes.tsv: nouns that conditions name with @, and the words of grammar that the reading of a clause turns on.</summary>
internal sealed class WordClasses
{
    /// <summary>No word of the table is longer.</summary>
    private const int LongestWord = 32;

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    /// <summary>The classes of data/.</summary>
    public static WordClasses Standard { get; } = new(Lexicon.Embedded("word-classes"));

    public WordClasses(Lexicon table) =>
        _classes = table.Rows
            .GroupBy(row => row[table.Column("class")])
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(row => row[table.Column("lemmas")].Split('|')).ToFrozenSet());

    /// <summary>True where the lemma belongs to the class.</summary>
    /// <exception cref="KeyNotFoundException">No such class.</exception>
    public bool Contains(string name, string lemma) => _classes[name].Contains(lemma);

    /// <summary>The lemmas of a class, for whoever asks about many words.</summary>
    /// <exception cref="KeyNotFoundException">No such class.</exception>
    public FrozenSet<string> Of(string name) => _classes[name];

    /// <summary>The same of a class that need not be there: null where it is not.</summary>
    public bool? ContainsIfAny(ReadOnlySpan<char> name, string lemma) => _classes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var words) ? words.Contains(lemma) : null;

    /// <summary>True where one of the words between blanks belongs to the class, letter case and a full stop or comma behind it aside.</summary>
    /// <exception cref="KeyNotFoundException">No such class.</exception>
    public bool ContainsAny(string name, string words)
    {
        var lookup = _classes[name].GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> small = stackalloc char[LongestWord];
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan(range).TrimEnd(".,");
            if (word.Length is > 0 and <= LongestWord && lookup.Contains(small[..word.ToLowerInvariant(small)])) return true;
        }

        return false;
    }

    /// <summary>True where the table has the class.</summary>
    public bool Has(string name) => _classes.ContainsKey(name);
}
