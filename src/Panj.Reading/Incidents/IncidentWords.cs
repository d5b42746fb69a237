using System.Collections.Frozen;
using System.Globalization;
using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>The words of data/incident-words.tsv.</summary>
internal sealed class IncidentWords
{
    private readonly FrozenDictionary<(string Lemma, bool IsVerb), IncidentWord[]> _words;

    public IncidentWords(Lexicon table) =>
        _words = table.Rows
            .SelectMany(row => row[table.Column("words")].Split('|').Select(word => (Key: (word, row[table.Column("pos")] == "v"), Word: WordOf(table, row))))
            .GroupBy(entry => entry.Key, entry => entry.Word)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The uses of a token's lemma, none where it tells of no incident.</summary>
    public IReadOnlyList<IncidentWord> Of(Token token)
    {
        if (token.Upos is not (Upos.Verb or Upos.Noun or Upos.Propn or Upos.Adj)) return [];
        return _words.GetValueOrDefault((token.Lemma.ToLowerInvariant(), token.Upos == Upos.Verb)) ?? [];
    }

    private static IncidentWord WordOf(Lexicon table, string[] row) =>
        new(Enum.Parse<IncidentType>(row[table.Column("type")].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row[table.Column("use")], double.Parse(row[table.Column("weight")], CultureInfo.InvariantCulture));
}
