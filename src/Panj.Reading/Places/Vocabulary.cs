namespace Panj.Reading.Places;

/// <summary>Words around places and words that look like places. Safe for use from many threads.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64;
    private readonly Letters _letters;
    private readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _classes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _notPlaces;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bodies;

    public Vocabulary(Letters letters)
    {
        _letters = letters;
        var classes = new Dictionary<string, WordClasses>(StringComparer.Ordinal);
        foreach (var row in Lexicon.Embedded("places/words").Rows)
            AddAll(classes, row[1].Split('|'), Enum.Parse<WordClasses>(row[0], ignoreCase: true));
        foreach (var row in Lexicon.Embedded("places/lookalikes").Rows)
            Add(classes, row[0], Enum.Parse<WordClasses>(row[1].Replace('|', ','), ignoreCase: true));
        foreach (var row in Lexicon.Embedded("places/given").Rows)
            Add(classes, row[0], WordClasses.Given);
        _classes = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        var notPlaces = Lexicon.Embedded("places/notplaces").Rows.Select(row => letters.FoldName(row[0])).ToHashSet(StringComparer.Ordinal);
        _notPlaces = notPlaces.GetAlternateLookup<ReadOnlySpan<char>>();
        _bodies = BodiesOf("groups", "organisations", "outlets", "agencies").GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True for the reduced name of a group, body, outlet or agency that the other tables name.</summary>
    public bool IsBody(ReadOnlySpan<char> key) => _bodies.Contains(key);

    /// <summary>All that is known of a word as written.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return WordClasses.None;
        Span<char> folded = stackalloc char[LongestWord * 2];
        return _classes.TryGetValue(folded[.._letters.Fold(word, folded)], out var classes) ? classes : WordClasses.None;
    }

    /// <summary>True for the reduced name of something that is no place though it starts or ends like one.</summary>
    public bool IsNotPlace(ReadOnlySpan<char> key) => _notPlaces.Contains(key);

    private HashSet<string> BodiesOf(params string[] tables)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(table => Lexicon.Embedded(table).Rows))
            foreach (var name in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[0]))
                bodies.Add(_letters.FoldName(name));
        return bodies;
    }

    private void AddAll(Dictionary<string, WordClasses> classes, IEnumerable<string> words, WordClasses known)
    {
        foreach (var word in words) Add(classes, _letters.FoldName(word), known);
    }

    private static void Add(Dictionary<string, WordClasses> classes, string key, WordClasses known) =>
        classes[key] = classes.GetValueOrDefault(key) | known;
}
