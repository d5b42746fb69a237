using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps saved views in the database in which the articles are kept.</summary>
internal sealed class ViewStore(StoreDatabase database) : IViewStore
{
    private const string Insert = "INSERT INTO views (owner, name, address) VALUES (@owner, @name, @address) ON CONFLICT (owner, name) DO UPDATE SET address = @address";

    /// <inheritdoc/>
    public Task KeepAsync(SavedView view, CancellationToken cancellation) => database.WriteAsync(
        [Topic(view.Owner)], connection => connection.Command(Insert, ("@owner", view.Owner), ("@name", MarkedText.Fit(view.Name)), ("@address", MarkedText.Fit(view.Address))).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> ForgetAsync(string owner, string name, CancellationToken cancellation) => database.WriteAsync(
        [Topic(owner)], connection => connection.Command("DELETE FROM views WHERE owner = @owner AND name = @name", ("@owner", owner), ("@name", name)).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedView>> OfAsync(string owner, CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<SavedView>>(
        async connection => await connection.Command("SELECT owner, name, address FROM views WHERE owner = @owner ORDER BY name", ("@owner", owner))
            .RowsAsync(row => new SavedView(row.GetString(0), row.GetString(1), row.GetString(2)), cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static string Topic(string owner) => "views of " + owner;
}
