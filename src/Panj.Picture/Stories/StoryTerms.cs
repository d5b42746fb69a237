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
        _facets = new DigestSet[Facets.Count];
        _facets[(int)Facet.Words] = new DigestSet(Telling(wording.Words));
        _facets[(int)Facet.Names] = new DigestSet(Names(wording));
        _facets[(int)Facet.Pairs] = new DigestSet(Pairs(wording.Words));
        _facets[(int)Facet.Opening] = new DigestSet(Telling(wording.Words.Take(OpeningWords)));
        _facets[(int)Facet.Times] = new DigestSet(wording.Reading.Reports.Select(r => r.When?.Value.Edtf).OfType<string>().Select(Digest.Of));
    }

    public DigestSet this[Facet facet] => _facets[(int)facet];

    private static IEnumerable<ulong> Telling(IEnumerable<Word> words) => words.Where(w => !w.Spelling.IsFiller).Select(w => w.Spelling.ComparedDigest);

    /// <summary>Words that the article writes with a capital and never without: mostly names, and no model is needed to know them.</summary>
    private static IEnumerable<ulong> Names(Wording wording)
    {
        var text = wording.Reading.Article.Text;
        var plain = wording.Words.Where(w => char.IsLower(text[w.Span.Start])).Select(w => w.Spelling.TextDigest).ToHashSet();
        return wording.Words.Where(w => char.IsUpper(text[w.Span.Start]) && !plain.Contains(w.Spelling.TextDigest) && !WordRules.Standard.IsFiller(w.Text)).Select(w => w.Spelling.TextDigest);
    }

    private static IEnumerable<ulong> Pairs(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (one, other) = (words[i - 1].Spelling, words[i].Spelling);
            if (!one.IsFiller && !other.IsFiller) yield return Digest.Of(one.Compared, other.Compared);
        }
    }
}
