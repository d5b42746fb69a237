using Panj.Language;
using Panj.Reading.Parties;

namespace Panj.Reading.Sources;

/// <summary>Finds the party that a word belongs to.</summary>
internal sealed class PartyLookup
{
    private const int MostNested = 8;
    private const int MostOffices = 64;
    private readonly PartyMention[] _mentions;
    private readonly Dictionary<string, PartyMention?> _holders = [];

    public PartyLookup(IEnumerable<PartyMention> mentions) => _mentions = [.. mentions.OrderBy(m => m.Span)];

    /// <summary>A person named inside a source phrase that is no part of somebody else's title ("the spokesman of X").</summary>
    public PartyMention? PersonIn(Span phrase, string text)
    {
        for (var i = FirstFrom(phrase.Start); i < _mentions.Length && _mentions[i].Span.Start < phrase.End; i++)
            if (_mentions[i] is { Type: PartyType.Person, IsAnaphor: false } person && phrase.Contains(person.NameSpan) && person.Name.Contains(' ') && !IsGoverned(phrase, person.Span, text)) return person;
        return null;
    }

    /// <summary>The body whose document a source phrase names ("the report by the commission"), null where it names none.</summary>
    public PartyMention? AuthorIn(Span phrase)
    {
        for (var i = FirstFrom(phrase.Start); i < _mentions.Length && _mentions[i].Span.Start < phrase.End; i++)
            if (_mentions[i] is { Type: PartyType.PublicBody or PartyType.International or PartyType.Organisation, IsAnaphor: false } body && phrase.Contains(body.Span)) return body;
        return null;
    }

    /// <summary>The first named person whose phrase holds all words of an office ("Prime Minister"); null where there is none.</summary>
    public PartyMention? Holder(string office, string text)
    {
        if (_holders.TryGetValue(office, out var known) || _holders.Count >= MostOffices) return known;
        return _holders[office] = _mentions.FirstOrDefault(m => m is { Type: PartyType.Person, IsAnaphor: false } && m.Name.Contains(' ')
            && !m.Name.Contains(office, StringComparison.OrdinalIgnoreCase) && m.Span.In(text).Contains(office, StringComparison.OrdinalIgnoreCase));
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsGoverned(Span phrase, Span name, string text)
    {
        var before = text.AsSpan(phrase.Start, Math.Max(0, name.Start - phrase.Start)).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["of", "for", "to", "by", "with", "from", "the", "and"])
            if (before.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) || before.Equals(word, StringComparison.OrdinalIgnoreCase)) return word != "the" || before.Length > 3;
        return before.EndsWith("'s") || before.EndsWith("’s");
    }

    /// <summary>The smallest mention whose name covers the word, else the smallest whose phrase does.</summary>
    public PartyMention? At(Span word)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start <= word.Start) low = middle + 1;
            else high = middle;
        }

        PartyMention? best = null;
        for (var i = low - 1; i >= 0 && low - i <= MostNested; i--)
            if (_mentions[i].Span.Contains(word) && (best is null || Rank(_mentions[i], word) < Rank(best, word))) best = _mentions[i];
        return best;
    }

    private static int Rank(PartyMention mention, Span word) => mention.Span.Length + (mention.NameSpan.Overlaps(word) ? 0 : 10_000);
}
