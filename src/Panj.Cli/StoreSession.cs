using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Storage;
using Panj.Storage.Postgres;

namespace Panj.Cli;

/// <summary>Opens the store that a command names.</summary>
internal static class StoreSession
{
    /// <summary>The store's path where none is named: panj.db in the user's data folder.</summary>
    public static string DefaultPath =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "panj", "panj.db");

    /// <summary>Opens a store, making it where it is not there.</summary>
    /// <param name="store">A file's path for SQLite, or what names a PostgreSQL database.</param>
    /// <param name="time">Says when something was kept.</param>
    /// <param name="cancel">Ends the opening.</param>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Task<Store> OpenAsync(string store, TimeProvider time, CancellationToken cancel) => PostgresAddress.IsOne(store)
        ? PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = store, Time = time, Keeper = new PictureKeeper() }, cancel)
        : SqliteStore.OpenAsync(new SqliteStoreOptions { Path = store, Time = time, Keeper = new PictureKeeper() }, cancel);

    /// <summary>Opens a store in which articles are kept at once and wait to be taken into the picture.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Task<Store> OpenLaterAsync(string store, TimeProvider time, CancellationToken cancel) => PostgresAddress.IsOne(store)
        ? PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = store, Time = time, Keeper = new PictureKeeper(), IsKeptLater = true }, cancel)
        : SqliteStore.OpenAsync(new SqliteStoreOptions { Path = store, Time = time, Keeper = new PictureKeeper(), IsKeptLater = true }, cancel);

    /// <summary>What a store keeps, or what it kept at the end of a day (UTC); how many articles have no time of reading is told.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<Kept> KeptAsync(string store, DateOnly? known, CommandHost host, CancellationToken cancel)
    {
        await using var opened = await OpenAsync(store, host.Time, cancel);
        if (known is not null) await SayUntimedAsync(opened, host, cancel);
        return await KeptAsync(opened, known is { } day ? new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddMilliseconds(-1) : null, cancel);
    }

    /// <summary>
    /// The picture as it was known at the end of a day (UTC): of what had been read and decided by then, derived anew. The picture that the store keeps where the day
    /// is null; stories are no part of that.
    /// </summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<Snapshot> PictureAsync(string store, DateOnly? known, CommandHost host, CancellationToken cancel)
    {
        if (known is not null) return (await KeptAsync(store, known, host, cancel)).Picture();
        await using var opened = await OpenAsync(store, host.Time, cancel);
        return await PictureAsync(opened, cancel);
    }

    /// <summary>The picture of an open store as it is now, without stories.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<Snapshot> PictureAsync(IStore store, CancellationToken cancel)
    {
        await store.Picture.CatchUpAsync(cancel);
        return await store.Picture.WholeAsync(cancel);
    }

    /// <summary>Events of the store's picture with the articles that tell them.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<Snapshot> PictureAsync(string store, EventQuestion question, CommandHost host, CancellationToken cancel)
    {
        await using var opened = await OpenAsync(store, host.Time, cancel);
        await opened.Picture.CatchUpAsync(cancel);
        return await opened.Picture.SnapshotAsync(question, cancel);
    }

    private static async Task SayUntimedAsync(Store store, CommandHost host, CancellationToken cancel)
    {
        var untimed = await store.Articles.ListAsync(cancel).CountAsync(entry => entry.ReadAt is null, cancel);
        if (untimed > 0) await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"panj: {untimed} articles are left out: the store does not know when they were read."));
    }

    private static async Task<Kept> KeptAsync(Store store, DateTimeOffset? known, CancellationToken cancel)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in known is { } moment ? store.Articles.KnownAsync(moment, cancel) : store.Articles.ReadingsAsync(cancel)) readings.Add(reading);
        var decided = await store.Operations.AllAsync(cancel);
        return new Kept(readings, [.. decided.Where(o => known is not { } last || o.At <= last)]);
    }
}
