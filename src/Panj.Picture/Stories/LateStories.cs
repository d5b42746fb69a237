using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Stories;

/// <summary>The stories of a picture of which nobody has asked for one yet: they are found with the first question. Safe for use from many threads.</summary>
internal sealed class LateStories(Snapshot picture) : IReadOnlyDictionary<string, string>
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _found = new(() => StoryFinder.Find(
        Wording.Of(picture.Articles, WordRules.Standard),
        new CopyFindings(CopiesWithin(picture)) { Readings = new Dictionary<string, ArticleReading>() }));

    public int Count => _found.Value.Count;

    public IEnumerable<string> Keys => _found.Value.Keys;

    public IEnumerable<string> Values => _found.Value.Values;

    public string this[string key] => _found.Value[key];

    public bool ContainsKey(string key) => _found.Value.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _found.Value.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _found.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where the picture holds some articles alone, the copy of another is told for itself.</summary>
    private static Dictionary<string, string> CopiesWithin(Snapshot picture)
    {
        var held = picture.Articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        return picture.Copies.Where(c => held.Contains(c.Key) && held.Contains(c.Value)).ToDictionary(StringComparer.Ordinal);
    }
}
