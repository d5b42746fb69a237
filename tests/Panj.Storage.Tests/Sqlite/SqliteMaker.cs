using Panj.Events.Ports;

namespace Panj.Storage.Tests;

public sealed class SqliteMaker : StoreMaker
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-store-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "deep", "panj.db");

    public override Task<Store> OpenAsync(TimeProvider time) => SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Path, Time = time, Keeper = Keeper, IsKeptLater = IsKeptLater }, TestContext.Current.CancellationToken);

    public override ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
