using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The ports over one database, which they share and which ends with this.</summary>
public sealed class Store : IStore
{
    /// <summary>Takes a database whose tables are up to date.</summary>
    public Store(StoreDatabase database)
    {
        Database = database;
        Articles = new ArticleStore(database);
        Feeds = new FeedStore(database);
        Captures = new CaptureStore(database);
        Operations = new OperationStore(database);
        Users = new UserStore(database);
        Views = new ViewStore(database);
        Watches = new WatchStore(database);
        Picture = new PictureStore(database);
    }

    /// <summary>The database.</summary>
    public StoreDatabase Database { get; }

    /// <inheritdoc/>
    public IArticleStore Articles { get; }

    /// <inheritdoc/>
    public IFeedStore Feeds { get; }

    /// <inheritdoc/>
    public ICaptureStore Captures { get; }

    /// <inheritdoc/>
    public IOperationStore Operations { get; }

    /// <inheritdoc/>
    public IUserStore Users { get; }

    /// <inheritdoc/>
    public IViewStore Views { get; }

    /// <inheritdoc/>
    public IWatchStore Watches { get; }

    /// <inheritdoc/>
    public IPictureStore Picture { get; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
