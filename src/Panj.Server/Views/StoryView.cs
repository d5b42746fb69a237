using Panj.Picture;

namespace Panj.Server.Views;

/// <summary>Stories with what a page looks up in them.</summary>
/// <param name="Picture">The articles among which they were found, and the events that these tell.</param>
/// <param name="Stories">The stories, latest first.</param>
/// <param name="IsAll">True where those are all articles that the store keeps.</param>
/// <param name="About">The day about which they were published; null for the latest.</param>
internal sealed record StoryView(PictureView Picture, IReadOnlyList<StoryTelling> Stories, bool IsAll, DateOnly? About)
{
    /// <summary>A story by its identity, which is made of its first article; where more articles are looked at it may begin earlier, and is found by that one all the same.</summary>
    public StoryTelling? Find(string id) =>
        Stories.FirstOrDefault(story => story.Id == id) ?? Stories.FirstOrDefault(story => story.Articles.Any(reading => Kinship.StoryOf(reading.Article.Id) == id));

    /// <summary>Day of the earliest of the articles; null where none has one.</summary>
    public DateOnly? First => Picture.Picture.Articles.Min(StoryTelling.Day);
}
