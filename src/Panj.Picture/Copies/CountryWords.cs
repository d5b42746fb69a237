using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>The words by which a sentence names a country or its people, from data/countries.tsv.</summary>
internal sealed class CountryWords
{
    private readonly FrozenDictionary<string, ulong[][]> _names;

    private CountryWords(EmbeddedTable table) => _names = table.Named().ToFrozenDictionary(
        r => r["iso2"], r => r["demonyms"].Split('|').Concat(r["aliases"].Split('|')).Append(r["name"]).Where(n => n.Length > 0).Select(Digests).ToArray(), StringComparer.Ordinal);

    public static CountryWords Standard { get; } = new(EmbeddedTable.Of(typeof(CountryWords).Assembly, "countries"));

    /// <summary>True where the words hold a name of the country, which is given by its ISO code.</summary>
    public bool Name(string code, DigestSet words) => _names.TryGetValue(code, out var names) && names.Any(n => Array.TrueForAll(n, words.Has));

    private static ulong[] Digests(string name) => [.. WordRules.Standard.NameWords(name).Select(Digest.Of)];
}
