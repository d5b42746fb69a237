namespace Panj.Collecting;

/// <summary>Where collected articles go. What a call has acknowledged survives the end of the process; the same article may come again.</summary>
public interface IArticleSink
{
    /// <summary>Takes an article in; one of a known identity with other content is a new version of it.</summary>
    Task TakeAsync(CollectedArticle article, CancellationToken cancel);

    /// <summary>Takes an article out of the picture because whoever published it asks.</summary>
    Task WithdrawAsync(string articleId, string reason, CancellationToken cancel);
}
