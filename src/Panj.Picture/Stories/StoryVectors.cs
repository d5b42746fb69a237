using Panj.Picture.Copies;

namespace Panj.Picture.Stories;

/// <summary>Articles as sparse vectors whose inner product is their likeness, 0 to 1: the cosine of each side by tf-idf, averaged by its weight.</summary>
internal static class StoryVectors
{
    /// <summary>A term that nobody else tells counts this much of what one told by many does: it ties the article to none, and long articles have many.</summary>
    private const double Alone = 0.2;

    /// <summary>One vector for each article, in the same order. A term that no other article tells is left out, as it makes none alike; most are such.</summary>
    public static IReadOnlyList<Term>[] Of(IReadOnlyList<StoryTerms> articles)
    {
        var vectors = new List<Term>[articles.Count];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = [];
        foreach (var facet in Facets.InOrder) AddFacet(articles, facet, vectors);
        return vectors;
    }

    private static void AddFacet(IReadOnlyList<StoryTerms> articles, Facet facet, List<Term>[] vectors)
    {
        var holders = Holders(articles, facet);
        for (var i = 0; i < vectors.Length; i++)
        {
            var terms = articles[i][facet].Digests;
            var weights = terms.Select(t => WeightOf(holders.GetValueOrDefault(t, 1), articles.Count)).ToArray();
            var scale = Math.Sqrt(Facets.WeightOf(facet) / Math.Max(double.Epsilon, weights.Sum(w => w * w)));
            vectors[i].AddRange(terms.Zip(weights).Where(t => holders.ContainsKey(t.First)).Select(t => new Term(Digest.Of([(ulong)facet, t.First]), t.Second * scale)));
        }
    }

    /// <summary>How many articles tell a term, of terms that more than one does.</summary>
    private static Dictionary<ulong, int> Holders(IReadOnlyList<StoryTerms> articles, Facet facet)
    {
        ulong[] all = [.. articles.SelectMany(article => article[facet].Digests)];
        Array.Sort(all);
        var holders = new Dictionary<ulong, int>();
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end] == all[start]) end++;
            if (end - start > 1) holders[all[start]] = end - start;
            start = end;
        }

        return holders;
    }

    private static double WeightOf(int holders, int articles) => (holders - 1 + Alone) / holders * Math.Log((articles + 1) / (holders + 0.5));
}
