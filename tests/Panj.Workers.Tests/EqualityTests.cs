using Panj.Collecting;

namespace Panj.Workers.Tests;

/// <summary>However many workers there are, and in whatever order and however often articles come, the export is that of one process with an embedded store, byte for byte.</summary>
public sealed class EqualityTests(WorkBench bench) : IClassFixture<WorkBench>
{
    private const int Articles = 300;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Workers_export_what_one_process_does(int workers)
    {
        await using var own = new WorkBench();
        await own.InitializeAsync();
        var articles = Dispatches.Made(Articles);
        CollectedArticle[] sent = [.. articles, .. articles.Where((_, n) => n % 100 == workers)];
        new Random(workers).Shuffle(sent);
        await own.SubmitAsync(sent);
        var stored = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => own.WorkOnceAsync(), Cancellation)));
        stored.Sum(log => log.Stored).ShouldBe(sent.Length);
        (await own.ExportAsync()).ShouldBe(await WorkBench.EmbeddedAsync(articles));
    }

    [Fact]
    public async Task What_came_before_changes_nothing()
    {
        var articles = Dispatches.Made(40, seed: 3);
        await bench.SubmitAsync(articles);
        await bench.WorkOnceAsync();
        var before = await bench.ExportAsync();
        await bench.SubmitAsync(articles);
        (await bench.WorkOnceAsync()).Stored.ShouldBe(articles.Length);
        (await bench.ExportAsync()).ShouldBe(before);
    }
}
