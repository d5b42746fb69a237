using System.Collections.Frozen;
using System.Globalization;

namespace Panj.Reading.Plover;

/// <summary>The rows of data/plover.tsv by the lemma of their predicate.</summary>
internal sealed class PloverRules
{
    private readonly FrozenDictionary<string, PloverRule[]> _rules;

    public PloverRules(Lexicon table) =>
        _rules = table.Rows
            .SelectMany(row => row[table.Column("predicate")].Split('|').Select(lemma => (Lemma: lemma, Rule: RuleOf(table, row))))
            .GroupBy(entry => entry.Lemma, entry => entry.Rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The rules whose predicate has the lemma.</summary>
    public IReadOnlyList<PloverRule> Of(string lemma) => _rules.GetValueOrDefault(lemma.ToLowerInvariant()) ?? [];

    private static PloverRule RuleOf(Lexicon table, string[] row)
    {
        var others = row[table.Column("others")];
        IReadOnlyList<IReadOnlyList<string>> groups = others.Length == 0 ? [] : [.. others.Split(' ').Select(group => group.Split('|'))];
        return new PloverRule(groups, row[table.Column("root")], double.Parse(row[table.Column("weight")], CultureInfo.InvariantCulture));
    }
}
