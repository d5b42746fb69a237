using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Reading.Events.Status;

/// <summary>The words of data/status-words.tsv.</summary>
internal sealed class StatusWords
{
    private readonly FrozenDictionary<(string Word, char Pos), StatusEffect> _effects;

    public StatusWords(Lexicon table) =>
        _effects = table.Rows
            .SelectMany(row => row[table.Column("word")].Split('|').Select(word => (Word: word, Row: row)))
            .DistinctBy(entry => (entry.Word, entry.Row[table.Column("pos")]))
            .ToFrozenDictionary(
                entry => (entry.Word, entry.Row[table.Column("pos")][0]),
                entry => Enum.Parse<StatusEffect>(entry.Row[table.Column("effect")].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>The effect of a token on what hangs on it, null where it has none.</summary>
    public StatusEffect? Of(Token token)
    {
        var pos = token.Upos switch
        {
            Upos.Verb => 'v',
            Upos.Noun or Upos.Propn => 'n',
            Upos.Adj or Upos.Det => 'a',
            Upos.Adv => 'r',
            _ => '-',
        };
        return _effects.TryGetValue((token.Lemma.ToLowerInvariant(), pos), out var effect) ? effect : null;
    }
}
