using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Keeping;
using Panj.Storage;

namespace Panj.Picture.Tests.Keeping;

/// <summary>A store in a folder of its own that keeps a picture, and what the picture has to be.</summary>
internal sealed class KeptStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly IPictureKeeper _keeper;

    private KeptStore(DirectoryInfo folder, IPictureKeeper keeper, Store store) => (_folder, _keeper, Store) = (folder, keeper, store);

    public Store Store { get; private set; }

    private string Path => System.IO.Path.Combine(_folder.FullName, "panj.db");

    public static Task<KeptStore> OpenAsync(bool isKept = true) => OpenAsync(new PictureKeeper(), isKept);

    public static async Task<KeptStore> OpenAsync(IPictureKeeper keeper, bool isKept = true)
    {
        var folder = Directory.CreateTempSubdirectory("panj-kept-");
        var options = new SqliteStoreOptions { Path = System.IO.Path.Combine(folder.FullName, "panj.db"), Keeper = isKept ? keeper : null };
        return new KeptStore(folder, keeper, await SqliteStore.OpenAsync(options, default));
    }

    /// <summary>Opens the same store as whoever keeps a picture does.</summary>
    public async Task ReopenAsync(bool isKeptLater = false)
    {
        await Store.DisposeAsync();
        Store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Path, Keeper = _keeper, IsKeptLater = isKeptLater }, default);
    }

    /// <summary>The kept picture, as an export has it but for stories.</summary>
    public async Task<string> KeptAsync() => Shape(await Store.Picture.WholeAsync(default));

    /// <summary>The picture derived anew from everything.</summary>
    public async Task<string> BuiltAsync() =>
        Shape(new PictureBuilder().Build(await Store.Articles.ReadingsAsync(default).ToListAsync(), await Store.Operations.AllAsync(default)) with { Stories = new Dictionary<string, string>() });

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Shape(Snapshot picture)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, picture);
        PictureJson.WriteEvents(stream, picture with { Events = picture.Hidden });
        var related = picture.Events.Concat(picture.Hidden).Select(e => $"{e.Id}: {string.Join(' ', e.Related)}");
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + string.Join('\n', related);
    }
}
