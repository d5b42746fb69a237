using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;
using Panj.Picture.Keeping;
using Panj.Picture.Operations;

namespace Panj.Storage.Tests;

/// <summary>What every kind of store has to do where the picture is kept later than the articles, by whoever calls for it.</summary>
public abstract class LaterConformance(StoreMaker maker) : StoreConformance(maker)
{
    private const int Seed = 11;
    private const int Articles = 60;

    [Fact]
    public async Task What_comes_waits()
    {
        await using var later = await LaterAsync();
        await later.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        (await later.Picture.CatchUpAsync(Cancellation)).ShouldBe(0);
        (await later.Picture.WholeAsync(Cancellation)).Articles.ShouldBeEmpty();
        (await later.Picture.TakeInAsync(20, null, Cancellation)).ShouldBe(new TakenIn(20, 40));
        (await later.Picture.TakeInAsync(100, ["n059", "n001", "n000", "none"], Cancellation)).Taken.ShouldBeInRange(1, 3);
        await TakeInAllAsync(later);
        await ShouldBeDerivedAsync(later);
        (await later.Picture.TakeInAsync(20, null, Cancellation)).ShouldBe(new TakenIn(0, 0));
    }

    [Fact]
    public async Task What_changes_waits_and_comes()
    {
        var readings = new News(Seed).Made(Articles);
        await using var later = await LaterAsync();
        await later.Articles.AddAllAsync(readings[..40], Cancellation);
        await later.Picture.TakeInAsync(25, null, Cancellation);
        await later.Articles.AddAllAsync([.. readings[10..20].Select(Revised), .. readings[15..25].Select(r => r with { Reports = readings[^1].Reports }), .. readings[40..]], Cancellation);
        await later.Articles.WithdrawAsync(readings[3].Article.Id, "asked", Cancellation);
        await later.Articles.WithdrawAsync(readings[50].Article.Id, "asked", Cancellation);
        await TakeInAllAsync(later);
        await ShouldBeDerivedAsync(later);
        var picture = await later.Picture.WholeAsync(Cancellation);
        await later.Operations.AppendAsync(Deciding.Merge(picture, [picture.Events[0], picture.Events[^1]], "P", null), Cancellation);
        await TakeInAllAsync(later);
        await ShouldBeDerivedAsync(later);
    }

    [Fact]
    public async Task Readers_leave_it_to_whoever_promised()
    {
        var readings = new News(Seed).Made(Articles);
        await using var later = await LaterAsync();
        await using var reader = await ReaderAsync();
        await later.Articles.AddAllAsync(readings[..30], Cancellation);
        await later.Picture.TakeInAsync(10, null, Cancellation);
        (await reader.Picture.CatchUpAsync(Cancellation)).ShouldBe(0);
        Time.Advance(TimeSpan.FromSeconds(31));
        (await reader.Picture.CatchUpAsync(Cancellation)).ShouldBe(20);
    }

    [Fact]
    public async Task Many_changes_are_taken_in_steps()
    {
        var readings = new News(Seed).Made(Articles);
        await using var later = await LaterAsync();
        await later.Articles.AddAllAsync(readings, Cancellation);
        await TakeInAllAsync(later);
        await later.Articles.AddAllAsync([.. readings.Select((r, n) => n % 2 == 0 ? Revised(r) : r with { Reports = readings[(n + 7) % Articles].Reports })], Cancellation);
        foreach (var reading in readings.Take(9)) await later.Articles.WithdrawAsync(reading.Article.Id, "asked", Cancellation);
        for (var left = Articles; left > 0;)
        {
            var step = await later.Picture.TakeInAsync(4, null, Cancellation);
            step.Taken.ShouldBeInRange(1, 4);
            await later.Picture.WholeAsync(Cancellation);
            left = step.Left;
        }

        await ShouldBeDerivedAsync(later);
    }

    [Fact]
    public async Task Readers_are_told_of_what_came()
    {
        await using var later = await LaterAsync();
        await later.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var before = await Store.Articles.RevisionAsync(Cancellation);
        await later.Picture.TakeInAsync(10, null, Cancellation);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task What_is_cited_is_what_was_read()
    {
        var readings = new News(Seed).Made(Articles);
        await using var later = await LaterAsync();
        await later.Articles.AddAllAsync(readings, Cancellation);
        await TakeInAllAsync(later);
        var before = await later.Picture.WholeAsync(Cancellation);
        await later.Articles.AddAllAsync([.. readings.Select(r => r with { Article = r.Article with { Text = "Later." }, Reports = [] })], Cancellation);
        var after = await later.Picture.WholeAsync(Cancellation);
        after.Articles.Select(a => a.Article.Text).ShouldBe(before.Articles.Select(a => a.Article.Text));
        after.Events.SelectMany(new Citations(after).Of).ShouldAllBe(c => c.Quote.StartsWith("In valley"));
    }

    protected static async Task TakeInAllAsync(Store store)
    {
        while ((await store.Picture.TakeInAsync(7, null, Cancellation)).Left > 0) Cancellation.ThrowIfCancellationRequested();
    }

    protected static async Task ShouldBeDerivedAsync(Store store)
    {
        var derived = new PictureBuilder().Build(await store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation), await store.Operations.AllAsync(Cancellation));
        News.Shape(await store.Picture.WholeAsync(Cancellation)).ShouldBe(News.Shape(derived));
    }

    protected Task<Store> LaterAsync() => OpenAsync(isKeptLater: true);

    protected Task<Store> ReaderAsync() => OpenAsync(isKeptLater: false);

    protected static ArticleReading Revised(ArticleReading reading) => reading with { Article = reading.Article with { Text = reading.Article.Text + " More was said." } };

    private Task<Store> OpenAsync(bool isKeptLater)
    {
        (Maker.Keeper, Maker.IsKeptLater) = (new PictureKeeper(), isKeptLater);
        return Maker.OpenAsync(Time);
    }
}
