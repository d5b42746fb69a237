using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

public sealed class SqliteArticleStoreTests : StoreConformance, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-store-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "deep", "panj.db");

    public void Dispose() => _folder.Delete(recursive: true);

    protected override async Task<IArticleStore> OpenEmptyAsync() => await OpenAsync();

    [Fact]
    public async Task Articles_outlive_the_process()
    {
        await using (var store = await OpenAsync()) await store.AddAsync(Sample.Full("a"), Cancellation);
        await using var again = await OpenAsync();
        (await again.FindAsync("a", Cancellation)).ShouldHoldTheSameAs(Sample.Full("a"));
    }

    [Fact]
    public async Task Two_openings_see_each_others_articles()
    {
        await using var one = await OpenAsync();
        await using var two = await OpenAsync();
        await one.AddAsync(Sample.Full("a"), Cancellation);
        (await two.FindAsync("a", Cancellation)).ShouldNotBeNull();
        (await two.RevisionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_half_written_article_is_not_there()
    {
        await using (var store = await OpenAsync()) await store.AddAsync(Sample.Full("a"), Cancellation);
        Execute("CREATE TRIGGER stop BEFORE INSERT ON reports BEGIN SELECT raise(ABORT, 'stopped'); END");
        await using (var store = await OpenAsync())
            (await Should.ThrowAsync<StoreException>(() => store.AddAsync(Sample.Full("b"), Cancellation))).Fault.ShouldBe(StoreFault.Other);
        Execute("DROP TRIGGER stop");
        await using var again = await OpenAsync();
        (await again.FindAsync("b", Cancellation)).ShouldBeNull();
        (await again.RevisionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused()
    {
        await WriteAsync("This is no database, only a long enough line of text to look at.");
        (await Refusal(readOnly: false)).Fault.ShouldBe(StoreFault.Corrupt);
        (await File.ReadAllTextAsync(Path, Cancellation)).ShouldStartWith("This is no database");
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        await WriteAsync("");
        Execute("CREATE TABLE recipes (name TEXT)");
        var refusal = await Refusal(readOnly: false);
        refusal.Fault.ShouldBe(StoreFault.Corrupt);
        refusal.Message.ShouldContain("not a store of Panj");
    }

    [Fact]
    public async Task A_newer_version_is_refused()
    {
        await using (await OpenAsync()) Execute("PRAGMA user_version = 999");
        var refusal = await Refusal(readOnly: false);
        refusal.Fault.ShouldBe(StoreFault.NewerVersion);
        refusal.Message.ShouldContain("999");
    }

    [Fact]
    public async Task A_damaged_row_is_named_as_such()
    {
        await using var store = await OpenAsync();
        await store.AddAsync(Sample.Full("a"), Cancellation);
        Execute("UPDATE reports SET body = '{\"kind\":\"Picnic\"}'");
        (await Should.ThrowAsync<StoreException>(() => store.FindAsync("a", Cancellation))).Fault.ShouldBe(StoreFault.Corrupt);
    }

    [Fact]
    public async Task Opened_for_reading_it_cannot_be_written()
    {
        await using (var writable = await OpenAsync()) await writable.AddAsync(Sample.Full("a"), Cancellation);
        await using var store = await OpenAsync(readOnly: true);
        (await store.FindAsync("a", Cancellation)).ShouldNotBeNull();
        (await Should.ThrowAsync<StoreException>(() => store.AddAsync(Sample.Full("b"), Cancellation))).Fault.ShouldBe(StoreFault.ReadOnly);
    }

    [Fact]
    public async Task Reading_a_missing_file_creates_none()
    {
        (await Refusal(readOnly: true)).Fault.ShouldBe(StoreFault.Unreachable);
        File.Exists(Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lock_held_too_long_is_busy()
    {
        await using var store = await SqliteArticleStore.OpenAsync(new() { Path = Path, BusyTimeout = TimeSpan.FromSeconds(1) }, Cancellation);
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);
        (await Should.ThrowAsync<StoreException>(() => store.AddAsync(Sample.Full("a"), Cancellation))).Fault.ShouldBe(StoreFault.Busy);
    }

    [Fact]
    public async Task A_store_says_its_version()
    {
        await using var store = await OpenAsync();
        Read("PRAGMA user_version").ShouldBe((long)Migration.All.Count);
        Read("PRAGMA journal_mode").ShouldBe("wal");
    }

    private Task<SqliteArticleStore> OpenAsync(bool readOnly = false) =>
        SqliteArticleStore.OpenAsync(new() { Path = Path, ReadOnly = readOnly }, Cancellation);

    private Task<StoreException> Refusal(bool readOnly) => Should.ThrowAsync<StoreException>(() => OpenAsync(readOnly));

    private async Task WriteAsync(string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path) ?? "");
        await File.WriteAllTextAsync(Path, content, Cancellation);
    }

    private void Execute(string sql) => Read(sql);

    private object? Read(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
