using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;

namespace Panj.Server.Views;

/// <summary>The picture of what the store keeps, looked up once for each state of the store where it is kept, and built where it is not.</summary>
internal sealed class CurrentPicture(IArticleStore store, IOperationStore? operations = null, IPictureStore? kept = null) : IDisposable
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
        var decided = operations is null ? [] : await operations.AllAsync(cancellation);
        return new PictureView(revision, kept is null ? await BuildAsync(decided, cancellation) : await LookUpAsync(kept, cancellation)) { Operations = decided };
    }

    private async Task<Snapshot> BuildAsync(IReadOnlyList<Operation> decided, CancellationToken cancellation)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in store.ReadingsAsync(cancellation)) readings.Add(reading);
        return _builder.Build(readings, decided);
    }

    private static async Task<Snapshot> LookUpAsync(IPictureStore kept, CancellationToken cancellation)
    {
        await kept.CatchUpAsync(cancellation);
        return Kinship.WithStories(await kept.WholeAsync(cancellation));
    }
}
