using System.Collections.Frozen;
using Panj.Events;
using Panj.Picture;

namespace Panj.Exchange;

/// <summary>Names and numbers of countries by their two letters, from the tables that Panj ships.</summary>
internal sealed class Countries
{
    private readonly FrozenDictionary<string, (string Iso3, string Name)> _names;
    private readonly FrozenDictionary<string, string> _numbers;

    private Countries()
    {
        _names = EmbeddedTable.Of(typeof(PictureBuilder).Assembly, "countries").Rows.ToFrozenDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);
        _numbers = EmbeddedTable.Of(typeof(Countries).Assembly, "country-numbers").Rows.ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    }

    public static Countries Standard { get; } = new();

    /// <summary>The English name, or the code itself where it is none of a country.</summary>
    public string NameOf(string code) => _names.TryGetValue(code, out var country) ? country.Name : code;

    /// <summary>ISO 3166-1 alpha-3, null where the code is none of a country.</summary>
    public string? Iso3Of(string? code) => code is not null && _names.TryGetValue(code, out var country) ? country.Iso3 : null;

    /// <summary>ISO 3166-1 numeric without leading zeros, null where it has none.</summary>
    public string? NumberOf(string code) => _numbers.GetValueOrDefault(code);

    /// <summary>The two letters of a country by its name as these tables write it, its three letters or its two; null for any other.</summary>
    public string? CodeOf(string words) =>
        _names.ContainsKey(words) ? words : _names.FirstOrDefault(c => c.Value.Iso3 == words || string.Equals(c.Value.Name, words, StringComparison.OrdinalIgnoreCase)).Key;
}
