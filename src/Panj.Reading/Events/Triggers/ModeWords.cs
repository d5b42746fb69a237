using System.Collections.Frozen;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Triggers;

/// <summary>The words of data/modes.tsv that say more of a kind ("phone" for talks, "drone" for a bombardment).</summary>
internal sealed class ModeWords
{
    private readonly FrozenDictionary<(EventKind Kind, string Word), string> _modes;

    public ModeWords(Lexicon table) =>
        _modes = table.Rows
            .SelectMany(row => row[table.Column("words")].Split('|').Select(word => (Word: word, Row: row)))
            .ToFrozenDictionary(entry => (TriggerLexicon.KindOf(entry.Row[table.Column("kind")]), entry.Word), entry => entry.Row[table.Column("mode")]);

    /// <summary>Mode by the first telling word of the clause, else the trigger's own.</summary>
    public string? Of(Trigger trigger, Span clause)
    {
        foreach (var token in trigger.Notes.Sentence.Tokens)
            if (clause.Contains(token.Span) && _modes.TryGetValue((trigger.Sense.Kind, token.Lemma.ToLowerInvariant()), out var mode)) return mode;
        return trigger.Sense.Mode;
    }
}
