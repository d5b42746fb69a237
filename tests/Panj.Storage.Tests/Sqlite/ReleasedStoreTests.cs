using System.Globalization;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>Stores of every version that was ever released open now, with all that they keep.</summary>
public sealed class ReleasedStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-store-");

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, SqliteDatabase.Migrations.Count - 1)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Store => Path.Combine(_folder.FullName, "panj.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_old_store_opens_with_its_articles(int version)
    {
        await MakeAsync(version);
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Store }, Cancellation);
        var readings = await store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation);
        readings.Select(r => r.Article.Id).ShouldBe(["f1", "f2"]);
        readings.ShouldAllBe(r => r.Reports.Count > 0);
        (await store.Articles.SearchAsync("guard killed", 5, Cancellation)).ShouldBe(["f1"]);
        (await store.Articles.AddAllAsync(readings, Cancellation)).ShouldBe([AddOutcome.Unchanged, AddOutcome.Unchanged]);
        (await store.Articles.RevisionAsync(Cancellation)).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_has_no_moment_claims_none(int version)
    {
        await MakeAsync(version);
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Store }, Cancellation);
        (await store.Articles.KnownAsync(DateTimeOffset.MaxValue, Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await store.Articles.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldAllBe(entry => entry.ReadAt == null);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Old_stores_are_not_changed_by_readers(int version)
    {
        await MakeAsync(version);
        var options = new SqliteStoreOptions { Path = Store, ReadOnly = true };
        (await Should.ThrowAsync<StoreException>(() => SqliteStore.OpenAsync(options, Cancellation))).Fault.ShouldBe(StoreFault.OlderVersion);
        (await Connected("PRAGMA user_version")).ShouldBe((long)version);
    }

    [Fact]
    public async Task A_migrated_store_backs_up_and_restores()
    {
        await MakeAsync(version: 2);
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Store }, Cancellation);
        await SqliteBackup.WriteAsync(store, Store + ".backup", Cancellation);
        await using var restored = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Store + ".new" }, Cancellation);
        await SqliteBackup.RestoreAsync(Store + ".backup", restored, Cancellation);
        (await restored.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(2);
    }

    private async Task MakeAsync(int version)
    {
        foreach (var step in SqliteDatabase.Migrations.Take(version)) await Connected(step.Sql);
        using var rows = new StreamReader(typeof(ReleasedStoreTests).Assembly.GetManifestResourceStream("rows.sql").ShouldNotBeNull());
        await Connected(await rows.ReadToEndAsync(Cancellation));
        await Connected(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteDatabase.ApplicationId}; PRAGMA user_version = {version}; PRAGMA journal_mode = WAL"));
    }

    private async Task<object?> Connected(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
