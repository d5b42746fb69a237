using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>The state of reading one article: its words, the names seen in it and who is a person.</summary>
internal sealed class Survey(string text)
{
    public string Text { get; } = text;

    public List<Word> Words { get; } = [];

    public List<Sighting> Sightings { get; } = [];

    public Dictionary<string, Naming> Namings { get; } = new(StringComparer.Ordinal);

    /// <summary>Reduced last names of the people of the article.</summary>
    public HashSet<string> People { get; } = new(StringComparer.Ordinal);

    /// <summary>How much the article speaks of each country.</summary>
    public Dictionary<string, double> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>Index of the sighting that covers a word, -1 where none does; as long as <see cref="Words"/>.</summary>
    public int[] SightingAt { get; set; } = [];

    public ReadOnlySpan<char> Written(int word) => Words[word].Span.Of(Text);

    public Span SpanOf(int first, int last) => Words[first].Span.Cover(Words[last].Span);

    /// <summary>The word before on the same line of speech, null at a break.</summary>
    public Word? Before(int word) => word > 0 && Words[word].Gap is Gap.Space or Gap.Dot or Gap.Hyphen ? Words[word - 1] : null;

    /// <summary>The word after on the same line of speech, null at a break or after a possessive.</summary>
    public Word? After(int word) =>
        word + 1 < Words.Count && Words[word + 1].Gap is Gap.Space or Gap.Hyphen ? Words[word + 1] : null;

    /// <summary>The sighting that starts at a word, null where none does.</summary>
    public Sighting? StartingAt(int word) =>
        word < Words.Count && word >= 0 && SightingAt[word] is >= 0 and var index && Sightings[index].First == word ? Sightings[index] : null;

    /// <summary>The sighting that ends at a word, null where none does.</summary>
    public Sighting? EndingAt(int word) =>
        word < Words.Count && word >= 0 && SightingAt[word] is >= 0 and var index && Sightings[index].Last == word ? Sightings[index] : null;

    public void Credit(string country, double weight)
    {
        if (country.Length > 0) Countries[country] = Countries.GetValueOrDefault(country) + weight;
    }
}
