using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Stories;

namespace Panj.Picture;

/// <summary>How articles belong together, whatever they report.</summary>
/// <param name="Copies">For each article that is a copy: its identity and that of the earliest article it copies.</param>
/// <param name="Stories">For each article the story it tells ("s-" and hex digits), shared by all that tell one development.</param>
/// <param name="Lineages">For each article that took wording from earlier ones what that was.</param>
public sealed record Kinship(IReadOnlyDictionary<string, string> Copies, IReadOnlyDictionary<string, string> Stories, IReadOnlyDictionary<string, Lineage> Lineages)
{
    /// <summary>What the article has to do with others.</summary>
    public Kin KinOf(string articleId) => new(Copies.GetValueOrDefault(articleId), Stories.GetValueOrDefault(articleId), Lineages.GetValueOrDefault(articleId));

    /// <summary>The identity of a story that begins with an article.</summary>
    public static string StoryOf(string firstArticle) => StoryFinder.NameOf(firstArticle);

    /// <summary>A picture of all articles or of some, its copies known, with the stories that they tell; these are found when somebody asks for one.</summary>
    public static Snapshot WithStories(Snapshot picture) => picture with { Stories = new LateStories(picture) };

    /// <summary>The same for the same readings, in whatever order and however often they come. Of their reports only the times matter.</summary>
    public static Kinship Of(IEnumerable<ArticleReading> readings)
    {
        var wordings = Wording.Of(CanonicalReadings.Of(readings), WordRules.Standard);
        var copies = CopyFinder.Find(wordings);
        return new Kinship(copies.Copies, StoryFinder.Find(wordings, copies), copies.Lineages);
    }
}
