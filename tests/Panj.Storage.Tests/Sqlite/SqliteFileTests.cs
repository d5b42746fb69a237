using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What only a store that is a file can do or suffer.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-store-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "deep", "panj.db");

    public void Dispose() => _folder.Delete(recursive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_outlive_the_process()
    {
        await using (var store = await OpenAsync()) await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        await using var again = await OpenAsync();
        (await again.Articles.FindAsync("a", Cancellation)).ShouldHoldTheSameAs(Sample.Full("a"));
    }

    [Fact]
    public async Task Two_openings_see_each_others_articles()
    {
        await using var one = await OpenAsync();
        await using var two = await OpenAsync();
        await one.Articles.AddAsync(Sample.Full("a"), Cancellation);
        (await two.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull();
        (await two.Articles.RevisionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Fetching_twice_keeps_content_once()
    {
        var bytes = new byte[1_000_000];
        new Random(7).NextBytes(bytes);
        var at = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        await using (var store = await OpenAsync())
            for (var hour = 0; hour < 5; hour++)
                await store.Captures.KeepAsync(new Capture("https://hill.example/a", at.AddHours(hour), null, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes), Cancellation);
        _folder.GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length).ShouldBeLessThan(3_500_000);
    }

    [Fact]
    public async Task A_half_written_article_is_not_there()
    {
        await using (var store = await OpenAsync()) await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        Execute("CREATE TRIGGER stop BEFORE INSERT ON reports BEGIN SELECT raise(ABORT, 'stopped'); END");
        await using (var store = await OpenAsync())
            (await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("b"), Cancellation))).Fault.ShouldBe(StoreFault.Other);
        Execute("DROP TRIGGER stop");
        await using var again = await OpenAsync();
        (await again.Articles.FindAsync("b", Cancellation)).ShouldBeNull();
        (await again.Articles.RevisionAsync(Cancellation)).ShouldBe(1);
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
        await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        Execute("UPDATE reports SET body = '{\"kind\":\"Picnic\"}'");
        (await Should.ThrowAsync<StoreException>(() => store.Articles.FindAsync("a", Cancellation))).Fault.ShouldBe(StoreFault.Corrupt);
    }

    [Fact]
    public async Task Opened_for_reading_it_cannot_be_written()
    {
        await using (var writable = await OpenAsync()) await writable.Articles.AddAsync(Sample.Full("a"), Cancellation);
        await using var store = await OpenAsync(readOnly: true);
        (await store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull();
        (await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("b"), Cancellation))).Fault.ShouldBe(StoreFault.ReadOnly);
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
        await using var store = await SqliteStore.OpenAsync(new() { Path = Path, BusyTimeout = TimeSpan.FromSeconds(1) }, Cancellation);
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);
        (await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("a"), Cancellation))).Fault.ShouldBe(StoreFault.Busy);
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_acknowledged()
    {
        var kept = new List<string>();
        await using (var small = await SqliteStore.OpenAsync(new() { Path = Path, MostBytes = 400_000 }, Cancellation))
        {
            var failure = await Should.ThrowAsync<StoreException>(async () =>
            {
                for (var n = 0; n < 1_000; n++)
                {
                    await small.Articles.AddAsync(Sample.Plain($"a{n:000}", string.Join(' ', Enumerable.Range(0, 500).Select(w => $"word{n}x{w}"))), Cancellation);
                    kept.Add($"a{n:000}");
                }
            });
            failure.Fault.ShouldBe(StoreFault.Full);
            failure.Message.ShouldContain("what was kept before is unchanged");
            (await small.Articles.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation)).ShouldBe(kept);
        }

        kept.Count.ShouldBeGreaterThan(3);
        await using var roomy = await OpenAsync();
        (await roomy.Articles.AddAsync(Sample.Full("b"), Cancellation)).ShouldBe(AddOutcome.Added);
        (await roomy.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(kept.Count + 1);
        Read("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task A_backup_without_room_leaves_no_file()
    {
        await using var store = await OpenAsync();
        await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        var nowhere = System.IO.Path.Combine(_folder.FullName, "missing", "deeper", "b.db");
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder.FullName, "missing"), "", Cancellation);
        (await Should.ThrowAsync<StoreException>(() => SqliteBackup.WriteAsync(store, nowhere, Cancellation))).Fault.ShouldBe(StoreFault.Unreachable);
        (await store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_damaged_page_is_named_as_such()
    {
        await using (var store = await OpenAsync())
            for (var n = 0; n < 50; n++) await store.Articles.AddAsync(Sample.Full($"a{n}"), Cancellation);
        Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = await File.ReadAllBytesAsync(Path, Cancellation);
        // The tables are listed in the first pages; what is kept begins behind them.
        bytes.AsSpan(bytes.Length / 4096 * 3 / 4 * 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(Path, bytes, Cancellation);
        await using var damaged = await OpenAsync(readOnly: true);
        (await Should.ThrowAsync<StoreException>(() => damaged.Articles.ReadingsAsync(Cancellation).CountAsync(Cancellation).AsTask())).Fault.ShouldBe(StoreFault.Corrupt);
    }

    [Fact]
    public async Task A_file_without_write_permission_is_read()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write whatever the permissions say.");
        await using (var store = await OpenAsync()) await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        File.SetAttributes(Path, FileAttributes.ReadOnly);
        await using var kept = await OpenAsync();
        (await Should.ThrowAsync<StoreException>(() => kept.Articles.AddAsync(Sample.Full("b"), Cancellation))).Fault.ShouldBe(StoreFault.ReadOnly);
        (await kept.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_folder_is_no_store() =>
        (await Should.ThrowAsync<StoreException>(() => SqliteStore.OpenAsync(new() { Path = _folder.FullName }, Cancellation))).Fault.ShouldBe(StoreFault.Unreachable);

    [Fact]
    public async Task A_store_says_its_version()
    {
        await using var store = await OpenAsync();
        Read("PRAGMA user_version").ShouldBe((long)SqliteDatabase.Migrations.Count);
        Read("PRAGMA journal_mode").ShouldBe("wal");
    }

    private Task<Store> OpenAsync(bool readOnly = false) =>
        SqliteStore.OpenAsync(new() { Path = Path, ReadOnly = readOnly }, Cancellation);

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
