using Panj.Picture.Copies;

namespace Panj.Picture.Stories;

/// <summary>What of an article tells its development from others: one set of digests for each <see cref="Facet"/>.</summary>
internal sealed class StoryTerms
{
    /// <summary>Words of a text that count as its opening, where news says what is new.</summary>
    private const int OpeningWords = 80;

    private readonly DigestSet[] _facets;

    public StoryTerms(Wording wording)
    {
        var rules = WordRules.Standard;
        var words = wording.Words.Select(w => rules.Spell(w.Text)).ToArray();
        var telling = words.Where(w => !rules.IsFiller(w));
        _facets = new DigestSet[Facets.Count];
        _facets[(int)Facet.Words] = Set(telling);
        _facets[(int)Facet.Names] = Set(Names(wording).Where(w => !rules.IsFiller(w)));
        _facets[(int)Facet.Pairs] = Set(Pairs(words, rules));
        _facets[(int)Facet.Opening] = Set(words.Take(OpeningWords).Where(w => !rules.IsFiller(w)));
        _facets[(int)Facet.Times] = Set(wording.Reading.Reports.Select(r => r.When?.Value.Edtf).OfType<string>());
    }

    public DigestSet this[Facet facet] => _facets[(int)facet];

    private static DigestSet Set(IEnumerable<string> terms) => new(terms.Select(Digest.Of));

    /// <summary>Words that the article writes with a capital and never without: mostly names, and no model is needed to know them.</summary>
    private static IEnumerable<string> Names(Wording wording)
    {
        var text = wording.Reading.Article.Text;
        var plain = wording.Words.Where(w => char.IsLower(text[w.Span.Start])).Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        return wording.Words.Where(w => char.IsUpper(text[w.Span.Start]) && !plain.Contains(w.Text)).Select(w => w.Text);
    }

    private static IEnumerable<string> Pairs(string[] words, WordRules rules)
    {
        for (var i = 1; i < words.Length; i++)
            if (!rules.IsFiller(words[i - 1]) && !rules.IsFiller(words[i])) yield return words[i - 1] + " " + words[i];
    }
}
