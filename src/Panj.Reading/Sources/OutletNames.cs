using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds names of agencies and outlets among the words of a sentence.</summary>
internal sealed class OutletNames(Outlets outlets)
{
    /// <summary>Outlets of a sentence in order, with the words that name them; the longest name wins.</summary>
    public List<ChainLink> In(Sentence sentence)
    {
        var found = new List<ChainLink>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!char.IsUpper(sentence.Word(i)[0]) && !char.IsDigit(sentence.Word(i)[0])) continue;
            if (Longest(sentence, i) is not { } link) continue;
            found.Add(link);
            while (i + 1 < sentence.Count && sentence[i + 1].Span.Start < link.Spans[0].End) i++;
        }

        return found;
    }

    private ChainLink? Longest(Sentence sentence, int first)
    {
        for (var last = Math.Min(sentence.Count - 1, first + Outlets.LongestName); last >= first; last--)
        {
            var span = new Span(sentence[first].Span.Start, sentence[last].Span.End);
            if (outlets.Find(span.In(sentence.Text)) is { } link && !IsPartOfName(sentence, first, last)) return link with { Spans = [span] };
        }

        return null;
    }

    /// <summary>"The Nation Party", "Vanguard Group": one capitalised word inside a longer name is no outlet.</summary>
    private static bool IsPartOfName(Sentence sentence, int first, int last)
    {
        if (first != last || !sentence.Word(first).ContainsAnyInRange('a', 'z')) return false;
        var before = first > 0 && sentence[first - 1].Upos == Upos.Propn;
        var behind = last + 1 < sentence.Count && sentence[last + 1].Upos == Upos.Propn;
        return before || behind;
    }
}
