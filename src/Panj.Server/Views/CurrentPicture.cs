using Panj.Events.Ports;
using Panj.Picture;

namespace Panj.Server.Views;

/// <summary>
/// The whole picture of what the store keeps, looked up once for each state of the store. It is all in memory then: for what is derived of all events at once, as boards are.
/// Everything else asks <see cref="PictureParts"/>.
/// </summary>
internal sealed class CurrentPicture(IArticleStore store, IOperationStore? operations, IPictureStore kept) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile PictureView? _view;

    public Task<long> RevisionAsync(CancellationToken cancellation) => store.RevisionAsync(cancellation);

    public async Task<PictureView> GetAsync(CancellationToken cancellation)
    {
        var revision = await store.RevisionAsync(cancellation);
        if (_view is { } current && current.Revision == revision) return current;
        await _building.WaitAsync(cancellation);
        try
        {
            return _view is { } built && built.Revision >= revision ? built : _view = await LookUpAsync(revision, cancellation);
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();

    /// <summary>The revision is read before the readings: what is added between the two is looked up again, never missed.</summary>
    private async Task<PictureView> LookUpAsync(long revision, CancellationToken cancellation)
    {
        var decided = operations is null ? [] : await operations.AllAsync(cancellation);
        await kept.CatchUpAsync(cancellation);
        return new PictureView(revision, Kinship.WithStories(await kept.WholeAsync(cancellation))) { Operations = decided };
    }
}
