using System.Collections.Frozen;
using System.Globalization;

namespace Panj.Reading.Figures;

/// <summary>The words of data/units.tsv. A word can have several roles ("couple").</summary>
internal sealed class NumberWords
{
    /// <summary>Most words of a phrase that bounds a number ("at the very least").</summary>
    public const int LongestPhrase = 4;

    private readonly FrozenDictionary<NumberRole, FrozenDictionary<string, decimal>> _values;
    private readonly FrozenDictionary<string, NumberRole> _around;
    private readonly FrozenDictionary<string, string> _currencies;

    public NumberWords(Lexicon lexicon)
    {
        var values = Enum.GetValues<NumberRole>().ToDictionary(role => role, _ => new Dictionary<string, decimal>());
        var around = new Dictionary<string, NumberRole>();
        var currencies = new Dictionary<string, string>();
        foreach (var row in lexicon.Rows)
        {
            var (word, role, value) = (row[lexicon.Column("word")], RoleOf(row[lexicon.Column("role")]), row[lexicon.Column("value")]);
            if (role == NumberRole.Currency) currencies[word] = value;
            else if (value.Length == 0) around[word] = role;
            else values[role][word] = decimal.Parse(value, CultureInfo.InvariantCulture);
        }

        _values = values.ToFrozenDictionary(ofRole => ofRole.Key, ofRole => ofRole.Value.ToFrozenDictionary());
        (_around, _currencies) = (around.ToFrozenDictionary(), currencies.ToFrozenDictionary());
    }

    /// <summary>The value a lower-cased word has in a role.</summary>
    public bool TryValue(string word, NumberRole role, out decimal value) => _values[role].TryGetValue(word, out value);

    /// <summary>What a lower-cased phrase before or behind a number does to it.</summary>
    public NumberRole Around(string phrase) => _around.GetValueOrDefault(phrase);

    /// <summary>ISO 4217 code of a lower-cased sign or name, singular; "" for a name many currencies share; null for no currency.</summary>
    public string? Currency(string word) => _currencies.GetValueOrDefault(word);

    private static NumberRole RoleOf(string name) => name switch
    {
        "low-after" => NumberRole.LowAfter,
        "about-after" => NumberRole.AboutAfter,
        _ => Enum.Parse<NumberRole>(name, ignoreCase: true),
    };
}
