using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Agencies and outlets by name and address: data/agencies.tsv and data/outlets.tsv.</summary>
internal sealed class PressNames
{
    private const int MostNameWords = 6;

    private readonly FrozenDictionary<string, PressName> _byName;
    private readonly FrozenDictionary<string, PressName> _byKey;
    private readonly FrozenDictionary<string, PressName> _byDomain;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstWords;

    /// <summary>Loads both tables.</summary>
    public PressNames()
    {
        var entries = Entries("agencies", isAgency: true).Concat(Entries("outlets", isAgency: false)).ToList();
        _byName = First(entries.SelectMany(e => e.Names.Select(n => (n, e.Name))), StringComparer.Ordinal);
        _byKey = First(entries.SelectMany(e => e.Names.Select(n => (Key(n), e.Name))), StringComparer.Ordinal);
        _byDomain = First(entries.SelectMany(e => e.Domains.Select(d => (d, e.Name))), StringComparer.OrdinalIgnoreCase);
        _firstWords = _byName.Keys.Select(n => n.Split(' ')[0]).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The entry of a name or alias as written, null where it is none.</summary>
    public PressName? Named(string name) => _byName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The entry of a name whatever its spaces, case and article ("AlArabiya"), null where it is none.</summary>
    public PressName? Spelled(string name) => _byKey.TryGetValue(Key(name), out var found) ? found : null;

    /// <summary>The entry of an address's host or of a domain above it, null where it is none.</summary>
    public PressName? OfHost(string host)
    {
        for (var rest = host; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (_byDomain.TryGetValue(rest, out var found)) return found;
        return null;
    }

    /// <summary>The longest name that begins with a word, and the number of words it takes; null where none does.</summary>
    /// <param name="text">Where the words stand.</param>
    /// <param name="words">The word and those behind it, without blanks.</param>
    public (PressName Name, int Words)? LongestAt(string text, ReadOnlySpan<Span> words)
    {
        if (!_firstWords.Contains(words[0].Of(text))) return null;
        var next = new List<string>();
        foreach (var word in words[..Math.Min(MostNameWords, words.Length)]) next.Add(word.In(text));
        for (var n = next.Count; n > 0; n--)
            if (Named(string.Join(' ', next.Take(n))) is { } name) return (name, n);
        return null;
    }

    private static string Key(string name)
    {
        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return key.StartsWith("the", StringComparison.Ordinal) && key.Length > 6 ? key[3..] : key;
    }

    private static FrozenDictionary<string, PressName> First(IEnumerable<(string Key, PressName Name)> pairs, StringComparer comparer) =>
        pairs.GroupBy(p => p.Key, comparer).ToFrozenDictionary(g => g.Key, g => g.First().Name, comparer);

    private static IEnumerable<(PressName Name, string[] Names, string[] Domains)> Entries(string table, bool isAgency)
    {
        var lexicon = Lexicon.Embedded(table);
        var (name, aliases, domains) = (lexicon.Column("name"), lexicon.Column("aliases"), lexicon.Column("domains"));
        return lexicon.Rows.Select(row => (
            new PressName(row[name], isAgency),
            (string[])[row[name], .. row[aliases].Split('|', StringSplitOptions.RemoveEmptyEntries)],
            row[domains].Split('|', StringSplitOptions.RemoveEmptyEntries)));
    }
}
