using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The ports over one database, which they share and which ends with this.</summary>
public sealed class Store : IStore
{
    private readonly StoreDatabase _database;

    /// <summary>Takes a database whose tables are up to date.</summary>
    public Store(StoreDatabase database)
    {
        _database = database;
        Articles = new ArticleStore(database);
        Feeds = new FeedStore(database);
        Captures = new CaptureStore(database);
        Operations = new OperationStore(database);
    }

    /// <inheritdoc/>
    public IArticleStore Articles { get; }

    /// <inheritdoc/>
    public IFeedStore Feeds { get; }

    /// <inheritdoc/>
    public ICaptureStore Captures { get; }

    /// <inheritdoc/>
    public IOperationStore Operations { get; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
