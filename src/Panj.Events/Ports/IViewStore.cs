namespace Panj.Events.Ports;

/// <summary>Keeps views under the names that persons gave them. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IViewStore : IAsyncDisposable
{
    /// <summary>Keeps a view; one of the same owner and name is replaced.</summary>
    Task KeepAsync(SavedView view, CancellationToken cancellation);

    /// <summary>Forgets a view; false where there is none.</summary>
    Task<bool> ForgetAsync(string owner, string name, CancellationToken cancellation);

    /// <summary>The views of one person, sorted by name.</summary>
    Task<IReadOnlyList<SavedView>> OfAsync(string owner, CancellationToken cancellation);
}
