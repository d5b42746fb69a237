using System.Collections.Frozen;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Terms;

/// <summary>Phrases by their words, for the longest match at a place in a text.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirst;

    /// <summary>Takes phrases with their meanings; what stands first is likelier.</summary>
    public PhraseTable(IEnumerable<(string Phrase, PartyTerm Term)> entries) =>
        _byFirst = entries.Select(e => new Phrase(Folding.Keys(e.Phrase), e.Term))
            .Where(p => p.Keys.Length > 0)
            .GroupBy(p => p.Keys[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Keys.Length).ToArray());

    /// <summary>The longest phrase that starts at a word, with all its meanings; null where there is none.</summary>
    public Hit? Longest(List<Word> words, int start)
    {
        if (!_byFirst.TryGetValue(words[start].Key, out var phrases)) return null;
        List<PartyTerm>? terms = null;
        var length = 0;
        foreach (var phrase in phrases)
        {
            if (length > phrase.Keys.Length) break;
            if (!Matches(words, start, phrase)) continue;
            length = phrase.Keys.Length;
            (terms ??= []).Add(phrase.Term);
        }

        return terms is null ? null : new Hit(start, start + length, terms);
    }

    private static bool Matches(List<Word> words, int start, Phrase phrase)
    {
        if (start + phrase.Keys.Length > words.Count) return false;
        var capital = false;
        for (var k = 0; k < phrase.Keys.Length; k++)
        {
            var word = words[start + k];
            if (word.Key != phrase.Keys[k]) return false;
            if (k > 0 && (!word.IsJoined || word.Sentence != words[start].Sentence || words[start + k - 1].IsPossessive)) return false;
            if (phrase.Term.NeedsUpper && word.Casing != Casing.Upper) return false;
            capital |= word.IsCapital;
        }

        return capital || !phrase.Term.NeedsCapital;
    }

    private readonly record struct Phrase(string[] Keys, PartyTerm Term);
}
