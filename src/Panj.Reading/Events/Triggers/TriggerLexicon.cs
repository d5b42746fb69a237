using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Events.Triggers;

/// <summary>The senses of data/triggers.tsv by lemma and part of speech. Of several senses whose conditions hold, the one with more conditions wins, then the one that is oftener right, then the earlier row.</summary>
internal sealed class TriggerLexicon
{
    private readonly FrozenDictionary<string, TriggerSense[]> _ofVerbs;
    private readonly FrozenDictionary<string, TriggerSense[]> _ofOthers;

    public TriggerLexicon(Lexicon table)
    {
        var senses = table.Rows.SelectMany(row => Senses(table, row)).ToLookup(sense => sense.IsVerb);
        (_ofVerbs, _ofOthers) = (ByLemma(senses[true]), ByLemma(senses[false]));
    }

    /// <summary>Senses of a word, most exact first.</summary>
    public IReadOnlyList<TriggerSense> Senses(string lemma, bool isVerb) => Of(isVerb).TryGetValue(lemma, out var senses) ? senses : [];

    /// <summary>True where the table has the word as that part of speech.</summary>
    public bool Knows(string lemma, bool isVerb) => Of(isVerb).ContainsKey(lemma);

    private FrozenDictionary<string, TriggerSense[]> Of(bool verbs) => verbs ? _ofVerbs : _ofOthers;

    private static FrozenDictionary<string, TriggerSense[]> ByLemma(IEnumerable<TriggerSense> senses) => senses
        .GroupBy(sense => sense.Lemma)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(s => s.Conditions.Count).ThenByDescending(s => s.Weight).ToArray());

    private static IEnumerable<TriggerSense> Senses(Lexicon table, string[] row)
    {
        string Cell(string column) => row[table.Column(column)];
        foreach (var lemma in Cell("lemma").Split('|'))
            yield return new TriggerSense
            {
                Lemma = lemma,
                IsVerb = Cell("pos") == "v",
                Conditions = [.. Cell("conditions").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Condition.Parse)],
                Conditioned = Cell("conditions"),
                Kind = KindOf(Cell("kind")),
                Mode = Cell("mode") is { Length: > 0 } mode ? mode : null,
                Status = Cell("status") is { Length: > 0 } status ? StatusOf(status) : null,
                Roles = [.. Cell("roles").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Slot)],
                Weight = double.Parse(Cell("weight"), CultureInfo.InvariantCulture),
            };
    }

    /// <exception cref="FormatException">The table names a kind that is none.</exception>
    internal static EventKind KindOf(string text) =>
        Panj.Events.Slug.TryParse<EventKind>(text, out var kind) ? kind : throw new FormatException($"'{text}' is no kind of event.");

    private static EventStatus StatusOf(string text) =>
        Panj.Events.Slug.TryParse<EventStatus>(text, out var status) ? status : throw new FormatException($"'{text}' is no status.");

    private static RoleSlot Slot(string text)
    {
        var parts = text.Split('>');
        return new RoleSlot(parts[0], Enum.Parse<Role>(parts[1], ignoreCase: true));
    }
}
