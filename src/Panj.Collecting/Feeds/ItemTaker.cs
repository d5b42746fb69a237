using Panj.Collecting.Captures;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Collecting.Feeds;

/// <summary>Takes in one thing that a feed told of: its page, or what the feed itself says where the page cannot be had; or takes it out again.</summary>
internal sealed class ItemTaker(Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, IFeedStore store, ICaptureStore? captures, IArticleSink sink, TimeProvider time)
{
    private const int MostAttempts = 6;
    private const int FewWords = 12;
    private readonly WebArticles _pages = new();

    /// <summary>Why a page was not taken in, or null.</summary>
    internal async Task<string?> TakeAsync(QueuedItem queued, CancellationToken cancel)
    {
        var item = FeedItemJson.Read(queued.Body);
        if (item.Withdrawn) return await WithdrawAsync(queued, item, cancel);
        var (articles, reason, again) = await ReadAsync(item, cancel);
        if (again && queued.Attempts + 1 < MostAttempts)
        {
            await store.PostponeAsync(queued, time.GetUtcNow() + PollSchedule.AfterFailure(queued.Attempts + 1, retryAfter: null), cancel);
            return $"{item.Address} {reason}; it will be tried again";
        }

        if (articles.Count == 0) articles = OwnWords(queued, item);
        foreach (var article in articles) await sink.TakeAsync(With(article, item), cancel);
        await store.SettleAsync(queued, articles is [var first, ..] ? first.Article.Id : null, cancel);
        return articles.Count > 0 ? null : $"{item.Address?.AbsoluteUri ?? item.Key} {reason}";
    }

    private async Task<string?> WithdrawAsync(QueuedItem queued, FeedItem item, CancellationToken cancel)
    {
        var article = queued.Article ?? (item.Address is { } address ? ArticleIdentity.OfAddress(address) : OwnId(queued));
        await sink.WithdrawAsync(article, $"withdrawn by {queued.Feed}", cancel);
        await store.SettleAsync(queued, article, cancel);
        return null;
    }

    private async Task<(IReadOnlyList<CollectedArticle> Articles, string Reason, bool Again)> ReadAsync(FeedItem item, CancellationToken cancel)
    {
        if (item.Address is not { } address) return ([], "has no page", false);
        var result = await fetch(new FetchRequest(address), cancel);
        if (result.Status != FetchStatus.Fetched) return ([], result.Reason, result.IsPassing);
        if (captures is not null) await captures.KeepAsync(Capturing.Of(result), cancel);
        var (articles, reason) = _pages.Of(result.Body, result.Address, result.ContentType);
        return (articles, reason, false);
    }

    private static IReadOnlyList<CollectedArticle> OwnWords(QueuedItem queued, FeedItem item)
    {
        var text = item.Markup is null ? "" : MarkupText.Of(item.Markup);
        if (text.Split(' ', FewWords + 1).Length <= FewWords) return [];
        var id = item.Address is { } address ? ArticleIdentity.OfAddress(address) : OwnId(queued);
        var article = new Article { Id = queued.Article ?? id, Text = item.Title is null ? text : $"{item.Title}\n\n{text}", Url = item.Address?.AbsoluteUri };
        return [new CollectedArticle(article, ["The page could not be read; this is what its feed says."])];
    }

    private static string OwnId(QueuedItem queued) => ArticleIdentity.Of(queued.Feed, queued.Key, "");

    /// <summary>What the page does not say, the feed may.</summary>
    private static CollectedArticle With(CollectedArticle taken, FeedItem item) => taken with
    {
        Article = taken.Article with
        {
            Title = taken.Article.Title ?? item.Title,
            Outlet = taken.Article.Outlet ?? item.Outlet,
            Language = taken.Article.Language ?? item.Language,
            Byline = taken.Article.Byline ?? item.Byline,
            Modified = taken.Article.Modified ?? (item.Updated is { } changed ? DateOnly.FromDateTime(changed.Date) : null),
            Credit = Credits.With(taken.Article.Credit, item.Outlet, taken.Article.Outlet ?? item.Outlet),
            Published = taken.Article.Published ?? (item.Published is { } at ? DateOnly.FromDateTime(at.Date) : null),
        },
    };
}
