using Panj.Collecting;
using Panj.Events.Ports;
using Panj.Language;
using Panj.Reading;

namespace Panj.Cli;

/// <summary>Reads what is collected and keeps it. The models are loaded with the first article.</summary>
internal sealed class StoreSink(IArticleStore store) : IArticleSink
{
    private readonly Lazy<ArticleReader> _reader = new(() => StandardReader.Create(LanguageEngine.Load()));
    private readonly Lock _lock = new();
    private readonly Dictionary<AddOutcome, int> _counts = [];
    private int _withdrawn;

    /// <inheritdoc/>
    public async Task TakeAsync(CollectedArticle article, CancellationToken cancel)
    {
        var reading = await Task.Run(() => _reader.Value.ReadAnyway(article.Article), cancel);
        var outcome = await store.AddAsync(article.Warnings.Count == 0 ? reading : reading with { Warnings = [.. article.Warnings, .. reading.Warnings] }, cancel);
        lock (_lock) _counts[outcome] = _counts.GetValueOrDefault(outcome) + 1;
    }

    /// <inheritdoc/>
    public async Task WithdrawAsync(string articleId, string reason, CancellationToken cancel)
    {
        if (await store.WithdrawAsync(articleId, reason, cancel)) Interlocked.Increment(ref _withdrawn);
    }

    /// <summary>What came of everything so far, by outcome, and what was withdrawn.</summary>
    public (Dictionary<AddOutcome, int> Counts, int Withdrawn) Done()
    {
        lock (_lock) return (new(_counts), _withdrawn);
    }
}
