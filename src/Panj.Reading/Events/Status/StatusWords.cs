using System.Collections.Frozen;
using Panj.Language;
using Panj.Reading.Events.Syntax;

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

    /// <summary>The effect of a verb with its particle ("put off") or of any other head on what hangs on it, null where it has none.</summary>
    public StatusEffect? Of(Clause head)
    {
        if (!head.IsVerb || head.Child(Deprel.CompoundPrt) is not (>= 0 and var particle)) return Of(head.Token);
        var phrase = $"{head.Token.Lemma} {head.Sentence[particle].Lemma}".ToLowerInvariant();
        return _effects.TryGetValue((phrase, 'v'), out var effect) ? effect : Of(head.Token);
    }

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
