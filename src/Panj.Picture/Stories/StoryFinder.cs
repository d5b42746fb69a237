using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Panj.Picture.Copies;

namespace Panj.Picture.Stories;

/// <summary>Groups articles into stories: those that tell one development. A copy is of the story of what it copies, and weighs nothing in finding it.</summary>
internal static class StoryFinder
{
    private const int Digits = 12;

    /// <summary>For each article its story, named after the story's first article; the same in whatever order they come.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<Wording> wordings, CopyFindings copies)
    {
        var told = wordings.Where(w => !copies.Copies.ContainsKey(w.ArticleId))
            .OrderBy(w => w.Published ?? DateOnly.MaxValue).ThenBy(w => w.ArticleId, StringComparer.Ordinal).ToArray();
        var vectors = StoryVectors.Of([.. told.AsParallel().AsOrdered().Select(w => new StoryTerms(w))]);
        var links = new StoryLinks([.. told.Select(w => w.Published)]).Of(vectors);
        var stories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in StoryClusters.Of(told.Length, links))
            foreach (var article in group) stories[told[article].ArticleId] = NameOf(told[group[0]].ArticleId);
        foreach (var (copy, original) in copies.Copies) stories[copy] = stories[original];
        return stories.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a story is called that begins with an article.</summary>
    public static string NameOf(string firstArticle) => "s-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(firstArticle)))[..Digits];
}
