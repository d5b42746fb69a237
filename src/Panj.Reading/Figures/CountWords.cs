using System.Collections.Frozen;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>The words of data/count-nouns.tsv.</summary>
internal sealed class CountWords
{
    private readonly FrozenDictionary<CountRole, FrozenDictionary<string, FigureKind?>> _kinds;

    public CountWords(Lexicon lexicon)
    {
        var kinds = Enum.GetValues<CountRole>().ToDictionary(role => role, _ => new Dictionary<string, FigureKind?>());
        foreach (var row in lexicon.Rows)
        {
            var role = Enum.Parse<CountRole>(row[lexicon.Column("role")], ignoreCase: true);
            var kind = row[lexicon.Column("kind")];
            kinds[role].TryAdd(row[lexicon.Column("word")], kind == "none" ? null : Enum.Parse<FigureKind>(kind, ignoreCase: true));
        }

        _kinds = kinds.ToFrozenDictionary(ofRole => ofRole.Key, ofRole => ofRole.Value.ToFrozenDictionary());
    }

    /// <summary>What a word of a role counts; null where it is unknown or never counted.</summary>
    public FigureKind? Kind(string word, CountRole role) => _kinds[role].GetValueOrDefault(word);

    /// <summary>True for a noun that is never counted ("kilometre").</summary>
    public bool IsUncounted(string noun) => _kinds[CountRole.Noun].TryGetValue(noun, out var kind) && kind is null;

    /// <summary>True for a noun of the table.</summary>
    public bool IsKnown(string noun) => _kinds[CountRole.Noun].ContainsKey(noun) || _kinds[CountRole.Outcome].ContainsKey(noun);

    /// <summary>Lower-cased singular of the noun at a token: the lemma, or its plural undone where the tagger took it for a name.</summary>
    public string Singular(Sentence sentence, int index)
    {
        var lemma = sentence[index].Lemma.ToLowerInvariant();
        if (IsKnown(lemma)) return lemma;
        var word = sentence.Word(index).ToString().ToLowerInvariant();
        if (word.EndsWith("men", StringComparison.Ordinal)) return word[..^3] + "man";
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        var stem = word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word;
        if (stem != word && _kinds[CountRole.Noun].ContainsKey(stem)) return stem;
        return word.EndsWith('s') ? word[..^1] : word;
    }
}
