using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Classes of nouns in reports of violence, from data/incident-nouns.tsv.</summary>
internal sealed class NounClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    public NounClasses(Lexicon table) =>
        _classes = table.Rows.ToFrozenDictionary(
            row => row[table.Column("class")],
            row => row[table.Column("nouns")].Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True where one of the words between blanks is of the class.</summary>
    public bool Has(string name, string words) => words.Split(' ').Any(_classes[name].Contains);

    /// <summary>True where the token, by lemma or as written, is of the class.</summary>
    public bool Is(Sentence sentence, int token, string name)
    {
        var words = _classes[name];
        return words.Contains(sentence[token].Lemma) || words.Contains(sentence.Word(token).ToString());
    }
}
