using Panj.Picture;

namespace Panj.Server.Views;

/// <summary>
/// Stories of the articles published about a day, found once for each state of the store and day asked for. How much a word tells depends on all articles that are
/// looked at, so these are bounded in number; where the store keeps no more, they are all.
/// </summary>
internal sealed class CurrentStories(PictureParts parts) : IDisposable
{
    /// <summary>Articles among which stories are looked for.</summary>
    public const int MostArticles = 2_000;

    private readonly SemaphoreSlim _finding = new(1, 1);
    private StoryView? _known;

    /// <summary>The stories about a day, the latest where it is null, that more than one article tells, latest first.</summary>
    public async Task<StoryView> AboutAsync(DateOnly? day, CancellationToken cancellation)
    {
        var revision = await parts.RevisionAsync(cancellation);
        if (Held(revision, day) is { } held) return held;
        await _finding.WaitAsync(cancellation);
        try
        {
            return Held(revision, day) ?? (_known = await FindAsync(day, cancellation));
        }
        finally
        {
            _finding.Release();
        }
    }

    public void Dispose() => _finding.Dispose();

    private StoryView? Held(long revision, DateOnly? day) => _known is { } known && known.Picture.Revision == revision && (known.IsAll || known.About == day) ? known : null;

    private async Task<StoryView> FindAsync(DateOnly? day, CancellationToken cancellation)
    {
        var (about, isAll) = await parts.AboutAsync(day, MostArticles, cancellation);
        var picture = new PictureView(about.Revision, Kinship.WithStories(about.Picture));
        return new StoryView(picture, StoryTelling.AllOf(picture, isAll), isAll, day);
    }
}
