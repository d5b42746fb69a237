namespace Panj.Events.Ports;

/// <summary>Keeps raw answers, each content once however often it was fetched. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface ICaptureStore : IAsyncDisposable
{
    /// <summary>Keeps an answer; the same address, moment and content change nothing.</summary>
    Task KeepAsync(Capture capture, CancellationToken cancellation);

    /// <summary>All answers of an address, oldest first.</summary>
    Task<IReadOnlyList<Capture>> OfAsync(string address, CancellationToken cancellation);
}
