using System.Collections.Frozen;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Terms;

/// <summary>Phrases by their words, for the longest match at a place in a text.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirst;

    /// <summary>Takes phrases with their meanings; what stands first is likelier.</summary>
    public PhraseTable(IEnumerable<(string Phrase, PartyTerm Term)> entries) =>
        _byFirst = entries.SelectMany(e => Written(e.Phrase, e.Term))
            .Where(p => p.Keys.Length > 0)
            .GroupBy(p => p.Keys[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Keys.Length).ToArray());

    /// <summary>A phrase without its apostrophes ("Peoples Front"), and with them where it has any ("People's Front"), which part a word of a text from its ending.</summary>
    private static IEnumerable<Phrase> Written(string phrase, PartyTerm term)
    {
        var keys = Folding.Keys(phrase);
        yield return new Phrase(keys, [], term);
        var words = phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var owners = Array.ConvertAll(words, word => word.Length > 2 && (Folding.IsApostrophe(word[^1]) || (Folding.IsApostrophe(word[^2]) && word[^1] == 's')));
        if (words.Length != keys.Length || !owners.Contains(true)) yield break;
        yield return new Phrase([.. words.Select((word, i) => Folding.Fold(owners[i] && word[^1] == 's' ? word.AsSpan(..^2) : word))], owners, term);
    }

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
            if (k > 0 && (!word.IsJoined || word.Sentence != words[start].Sentence || words[start + k - 1].IsPossessive != phrase.IsOwner(k - 1))) return false;
            if (phrase.Term.NeedsUpper && word.Casing != Casing.Upper) return false;
            capital |= word.IsCapital;
        }

        return capital || !phrase.Term.NeedsCapital;
    }

    private readonly record struct Phrase(string[] Keys, bool[] Owners, PartyTerm Term)
    {
        /// <summary>True for a word of the phrase that "'s" or "s'" ends.</summary>
        public bool IsOwner(int word) => word < Owners.Length && Owners[word];
    }
}
