namespace Panj.Events.Ports;

/// <summary>One store, seen through all its ports. It owns them: disposing of it ends them all.</summary>
public interface IStore : IAsyncDisposable
{
    /// <summary>Articles and what was read in them.</summary>
    IArticleStore Articles { get; }

    /// <summary>Feeds and what they told.</summary>
    IFeedStore Feeds { get; }

    /// <summary>Raw answers.</summary>
    ICaptureStore Captures { get; }

    /// <summary>What persons decided.</summary>
    IOperationStore Operations { get; }

    /// <summary>Who may sign in.</summary>
    IUserStore Users { get; }

    /// <summary>Views that persons keep.</summary>
    IViewStore Views { get; }

    /// <summary>Saved questions and what they told.</summary>
    IWatchStore Watches { get; }

    /// <summary>The picture of what is kept.</summary>
    IPictureStore Picture { get; }
}
