using Panj.Picture.Copies;

namespace Panj.Picture.Stories;

/// <summary>Articles as sparse vectors whose inner product is their likeness, 0 to 1: the cosine of each side by tf-idf, averaged by its weight.</summary>
internal static class StoryVectors
{
    /// <summary>A term that nobody else tells counts this much of what one told by many does: it ties the article to none, and long articles have many.</summary>
    private const double Alone = 0.2;

    /// <summary>One vector for each article, in the same order.</summary>
    public static IReadOnlyList<Term>[] Of(IReadOnlyList<StoryTerms> articles)
    {
        var vectors = new List<Term>[articles.Count];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = [];
        foreach (var facet in Facets.InOrder) AddFacet(articles, facet, vectors);
        return vectors;
    }

    private static void AddFacet(IReadOnlyList<StoryTerms> articles, Facet facet, List<Term>[] vectors)
    {
        var holders = new Dictionary<ulong, int>();
        foreach (var article in articles)
            foreach (var term in article[facet].Digests) holders[term] = holders.GetValueOrDefault(term) + 1;
        for (var i = 0; i < vectors.Length; i++)
        {
            var weights = articles[i][facet].Digests.Select(t => WeightOf(holders[t], articles.Count)).ToArray();
            var scale = Math.Sqrt(Facets.WeightOf(facet) / Math.Max(double.Epsilon, weights.Sum(w => w * w)));
            vectors[i].AddRange(articles[i][facet].Digests.Select((t, at) => new Term(Digest.Of([(ulong)facet, t]), weights[at] * scale)));
        }
    }

    private static double WeightOf(int holders, int articles) => (holders - 1 + Alone) / holders * Math.Log((articles + 1) / (holders + 0.5));
}
