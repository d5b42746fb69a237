using System.Collections.Concurrent;

namespace Panj.Picture.Copies;

/// <summary>The spellings of all words of some texts. A few words make up most of any text, so that a text beside others costs little more than the places of its words. Safe for many threads.</summary>
internal sealed class Vocabulary(WordRules rules)
{
    private readonly ConcurrentDictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);

    /// <summary>The spelling of a word as it is written.</summary>
    public Spelling Of(ReadOnlySpan<char> written)
    {
        if (_spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known)) return known;
        var text = Words.Plain(written);
        var compared = rules.Spell(text);
        return _spellings.GetOrAdd(written.ToString(), new Spelling(text, compared, rules.IsFiller(compared)));
    }
}
