using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;
using Panj.Storage;

namespace Panj.Cli;

/// <summary>Opens the store that a command names.</summary>
internal static class StoreSession
{
    private static readonly string[] _databasePrefixes = ["postgres://", "postgresql://", "Host=", "host=", "Server="];

    /// <summary>The store's path where none is named: panj.db in the user's data folder.</summary>
    public static string DefaultPath =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "panj", "panj.db");

    /// <summary>Opens a store, making it where it is not there.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is of a sort that this build does not know.</exception>
    public static async Task<IArticleStore> OpenAsync(string store, CancellationToken cancel) => await SqliteArticleStore.OpenAsync(File(store), cancel);

    /// <summary>Opens what a store keeps of feeds.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is of a sort that this build does not know.</exception>
    public static async Task<IFeedStore> OpenFeedsAsync(string store, CancellationToken cancel) => await SqliteFeedStore.OpenAsync(File(store), cancel);

    /// <summary>Opens where a store keeps raw answers.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is of a sort that this build does not know.</exception>
    public static async Task<ICaptureStore> OpenCapturesAsync(string store, CancellationToken cancel) => await SqliteCaptureStore.OpenAsync(File(store), cancel);

    private static SqliteStoreOptions File(string store) =>
        Array.Exists(_databasePrefixes, prefix => store.StartsWith(prefix, StringComparison.Ordinal))
            ? throw new StoreException(StoreFault.Unreachable, "PostgreSQL stores are not part of this build; nothing was read. Name a file with --store.")
            : new SqliteStoreOptions { Path = store };

    /// <summary>The picture of everything the store keeps.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<Snapshot> PictureAsync(string store, CancellationToken cancel) => new PictureBuilder().Build(await ReadingsAsync(store, cancel));

    /// <summary>Everything the store keeps.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<IReadOnlyList<ArticleReading>> ReadingsAsync(string store, CancellationToken cancel)
    {
        await using var opened = await OpenAsync(store, cancel);
        var readings = new List<ArticleReading>();
        await foreach (var reading in opened.ReadingsAsync(cancel)) readings.Add(reading);
        return readings;
    }
}
