using System.Collections.Concurrent;

namespace Panj.Collecting.Tests.Following;

/// <summary>Keeps versions of articles as a store does.</summary>
internal sealed class MemorySink : IArticleSink
{
    public ConcurrentDictionary<string, List<CollectedArticle>> Articles { get; } = new(StringComparer.Ordinal);

    public ConcurrentBag<string> Withdrawn { get; } = [];

    public Task TakeAsync(CollectedArticle article, CancellationToken cancel)
    {
        var versions = Articles.GetOrAdd(article.Article.Id, _ => []);
        lock (versions)
            if (!versions.Exists(v => v.Article.Text == article.Article.Text)) versions.Add(article);
        return Task.CompletedTask;
    }

    public Task WithdrawAsync(string articleId, string reason, CancellationToken cancel)
    {
        Withdrawn.Add(articleId);
        return Task.CompletedTask;
    }
}
