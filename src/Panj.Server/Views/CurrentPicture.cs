using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;

namespace Panj.Server.Views;

/// <summary>The picture of what the store keeps, built once for each state of the store.</summary>
internal sealed class CurrentPicture(IArticleStore store, IOperationStore? operations = null) : IDisposable
{
    private readonly PictureBuilder _builder = new();
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
            return _view is { } built && built.Revision >= revision ? built : _view = await BuildAsync(revision, cancellation);
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();

    /// <summary>The revision is read before the readings: what is added between the two is built again, never missed.</summary>
    private async Task<PictureView> BuildAsync(long revision, CancellationToken cancellation)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in store.ReadingsAsync(cancellation)) readings.Add(reading);
        var decided = operations is null ? [] : await operations.AllAsync(cancellation);
        return new PictureView(revision, _builder.Build(readings, decided)) { Operations = decided };
    }
}
