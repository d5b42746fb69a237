namespace Panj.Events.Ports;

/// <summary>Keeps what persons decided about events. Nothing kept is ever changed. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IOperationStore : IAsyncDisposable
{
    /// <summary>Keeps an operation under the next number and the present moment, and gives it back with both.</summary>
    /// <exception cref="ArgumentException">It has a number already, nobody made it, or it undoes what is not there.</exception>
    Task<Operation> AppendAsync(Operation operation, CancellationToken cancellation);

    /// <summary>All operations by number.</summary>
    Task<IReadOnlyList<Operation>> AllAsync(CancellationToken cancellation);
}
