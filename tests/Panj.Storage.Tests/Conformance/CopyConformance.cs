using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>Backup and restore of every kind of store, by way of a file.</summary>
public abstract class CopyConformance(StoreMaker maker, StoreMaker other) : StoreConformance(maker)
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-backup-");

    private string Backup => Path.Combine(_folder.FullName, "backup.db");

    [Fact]
    public async Task A_restored_store_keeps_the_same()
    {
        await FillAsync();
        var written = await SqliteBackup.WriteAsync(Store, Backup, Cancellation);
        _folder.GetFiles().Select(file => file.Name).ShouldBe(["backup.db"]);
        await using var restored = await other.OpenAsync(Time);
        (await SqliteBackup.RestoreAsync(Backup, restored, Cancellation)).ShouldBe(written);
        await CompareAsync(restored);
        (await restored.Articles.SearchAsync("barge", 5, Cancellation)).ShouldBe(["w"]);
        (await restored.Articles.AddAsync(Sample.Full("new"), Cancellation)).ShouldBe(AddOutcome.Added);
    }

    [Fact]
    public async Task Different_stores_have_different_digests()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "One."), Cancellation);
        var one = await SqliteBackup.WriteAsync(Store, Backup, Cancellation);
        await Store.Articles.WithdrawAsync("a", "the publisher asks", Cancellation);
        (await SqliteBackup.WriteAsync(Store, Backup + "2", Cancellation)).ShouldNotBe(one);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        await FillAsync();
        await SqliteBackup.WriteAsync(Store, Backup, Cancellation);
        var bytes = await File.ReadAllBytesAsync(Backup, Cancellation);
        await Should.ThrowAsync<StoreException>(() => SqliteBackup.WriteAsync(Store, Backup, Cancellation));
        await Should.ThrowAsync<StoreException>(() => SqliteBackup.RestoreAsync(Backup, Store, Cancellation));
        (await File.ReadAllBytesAsync(Backup, Cancellation)).ShouldBe(bytes);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public async Task A_damaged_backup_restores_nothing(double where)
    {
        await FillAsync();
        await SqliteBackup.WriteAsync(Store, Backup, Cancellation);
        var bytes = await File.ReadAllBytesAsync(Backup, Cancellation);
        bytes.AsSpan((int)(bytes.Length * where) / 4096 * 4096, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(Backup, bytes, Cancellation);
        await using var restored = await other.OpenAsync(Time);
        (await Should.ThrowAsync<StoreException>(() => SqliteBackup.RestoreAsync(Backup, restored, Cancellation))).Fault.ShouldBe(StoreFault.Corrupt);
        (await restored.Articles.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await restored.Articles.RevisionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_is_made_while_others_write()
    {
        await FillAsync();
        var writer = Task.Run(async () =>
        {
            for (var n = 0; n < 30; n++) await Store.Articles.AddAllAsync([Sample.Plain($"x{n}", "One."), Sample.Plain($"y{n}", "Two.")], Cancellation);
        }, Cancellation);
        await SqliteBackup.WriteAsync(Store, Backup, Cancellation);
        await writer;
        await using var backup = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Backup, ReadOnly = true }, Cancellation);
        var ids = await backup.Articles.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation);
        ids.Count(id => id[0] == 'x').ShouldBe(ids.Count(id => id[0] == 'y'));
    }

    protected override async ValueTask DisposeMoreAsync()
    {
        await other.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task FillAsync()
    {
        foreach (var (index, drawn) in AnyReading.Generator.Sample(20, new Rnd(20260105, 7), 8).Index())
            await Store.Articles.AddAsync(drawn with { Article = drawn.Article with { Id = $"r{index}" } }, Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("w", "A ferry sank."), Cancellation);
        await Store.Articles.WithdrawAsync("w", "the publisher asks", Cancellation);
        Time.Advance(TimeSpan.FromHours(1));
        await Store.Articles.AddAsync(Sample.Plain("w", "A barge sank."), Cancellation);
        await Store.Feeds.FollowAsync(new FeedState { Address = "https://hill.example/feed", LastFetch = Noon, Next = Noon }, Cancellation);
        await Store.Feeds.RecordAsync(
            new FeedState { Address = "https://hill.example/feed", LastFetch = Noon }, [new QueuedItem { Feed = "https://hill.example/feed", Key = "1", Fingerprint = "a", Body = "{}" }], Cancellation);
        await Store.Captures.KeepAsync(new Capture("https://hill.example/a", Noon, null, new string('a', 64), new byte[500]), Cancellation);
        await Store.Operations.AppendAsync(new Operation { Kind = OperationKind.Hide, By = "Zarina" }, Cancellation);
        var watch = new Watch { Name = "w", Conditions = [new WatchCondition { Kind = WatchConditionKind.New }], Since = Noon };
        await Store.Watches.AddAsync(watch, ["told"], Cancellation);
        var alert = new WatchAlert { At = Noon, Condition = WatchConditionKind.New, Title = "one", Text = "", Events = [], Sources = [] };
        await Store.Watches.RecordAsync(new WatchStep(watch, watch) { Alerts = [alert] }, Cancellation);
    }

    private async Task CompareAsync(Store restored)
    {
        var (one, two) = (await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation), await restored.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation));
        one.Count.ShouldBe(two.Count);
        foreach (var (first, second) in one.Zip(two)) second.ShouldHoldTheSameAs(first);
        (await restored.Articles.RevisionAsync(Cancellation)).ShouldBe(await Store.Articles.RevisionAsync(Cancellation));
        (await restored.Articles.KnownAsync(Noon, Cancellation).CountAsync(Cancellation)).ShouldBe(20);
        (await restored.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldBe(await Store.Feeds.WaitingAsync(Noon, 10, Cancellation));
        (await restored.Captures.OfAsync("https://hill.example/a", Cancellation)).ShouldHaveSingleItem().Bytes.Length.ShouldBe(500);
        (await restored.Operations.AllAsync(Cancellation)).ShouldHaveSingleItem().By.ShouldBe("Zarina");
        (await restored.Watches.ToldAsync("w", ["told", "untold"], Cancellation)).ShouldBe(["told"]);
        (await restored.Watches.AlertsAsync("w", 0, 10, Cancellation)).ShouldHaveSingleItem().Title.ShouldBe("one");
    }
}
