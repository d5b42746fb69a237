using System.Collections.Frozen;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Deeds;

/// <summary>The senses of data/deeds.tsv by lemma and part of speech. Of several whose conditions hold, the one with more conditions counts, then the earlier row.</summary>
internal sealed class DeedLexicon
{
    private readonly FrozenDictionary<(string Word, char Part), DeedSense[]> _senses;

    public DeedLexicon(Lexicon table) =>
        _senses = table.Rows
            .SelectMany(row => Senses(table, row))
            .GroupBy(sense => (sense.Word, sense.Part))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(sense => sense.Conditions.Count).ToArray());

    /// <summary>Senses of a word, most exact first.</summary>
    public IReadOnlyList<DeedSense> Of(string lemma, char part) => _senses.TryGetValue((lemma, part), out var senses) ? senses : [];

    private static IEnumerable<DeedSense> Senses(Lexicon table, string[] row)
    {
        string Cell(string column) => row[table.Column(column)];
        Condition[] conditions = [.. Cell("conditions").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Condition.Parse)];
        foreach (var word in Cell("words").Split('|'))
            yield return new DeedSense(word, Cell("pos")[0], conditions, Cell("deed"), RootOf(Cell("deed")));
    }

    /// <summary>Roots are in capitals, operations are not.</summary>
    private static DeedRoot? RootOf(string deed) => char.IsUpper(deed[0]) ? Enum.Parse<DeedRoot>(deed, ignoreCase: true) : null;
}
