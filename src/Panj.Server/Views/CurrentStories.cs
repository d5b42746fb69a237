namespace Panj.Server.Views;

/// <summary>The stories of the picture as it is, found once for each state of the store.</summary>
internal sealed class CurrentStories
{
    private readonly Lock _lock = new();
    private (PictureView Picture, IReadOnlyList<StoryTelling> Stories)? _known;

    /// <summary>All stories that more than one article tells, latest first.</summary>
    public IReadOnlyList<StoryTelling> Of(PictureView picture)
    {
        lock (_lock)
        {
            if (_known is { } known && ReferenceEquals(known.Picture, picture)) return known.Stories;
            var stories = StoryTelling.AllOf(picture);
            _known = (picture, stories);
            return stories;
        }
    }
}
