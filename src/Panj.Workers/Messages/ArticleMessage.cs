using Panj.Collecting;
using Panj.Events;

namespace Panj.Workers.Messages;

/// <summary>
/// An article as it waits in a queue for whoever reads it, with everything that reading needs. It has names of its own, so that no change inside Panj changes what
/// waits in the queues of others: docs/queue-contract.txt pins them.
/// </summary>
public sealed record ArticleMessage
{
    /// <summary>Identity of the article.</summary>
    public required string Id { get; init; }

    /// <summary>The text, nothing cut away.</summary>
    public required string Text { get; init; }

    /// <summary>File name it was read from, null where it came otherwise.</summary>
    public string? File { get; init; }

    /// <summary>Address, null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Outlet as told from outside the text.</summary>
    public string? Outlet { get; init; }

    /// <summary>Title as told from outside the text.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication as told from outside the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>BCP 47 language tag as told from outside the text.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it, as told from outside the text.</summary>
    public string? Byline { get; init; }

    /// <summary>Day of the last change as told from outside the text.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>Agencies and other outlets that it rests on, as told from outside the text.</summary>
    public string? Credit { get; init; }

    /// <summary>What was odd about its data when it was collected, in words for a reader; null for nothing.</summary>
    public IReadOnlyList<string>? Warnings { get; init; }

    /// <summary>The message that carries a collected article.</summary>
    public static ArticleMessage Of(CollectedArticle collected) => new()
    {
        Id = collected.Article.Id,
        Text = collected.Article.Text,
        File = collected.Article.File,
        Url = collected.Article.Url,
        Outlet = collected.Article.Outlet,
        Title = collected.Article.Title,
        Published = collected.Article.Published,
        Language = collected.Article.Language,
        Byline = collected.Article.Byline,
        Modified = collected.Article.Modified,
        Credit = collected.Article.Credit,
        Warnings = collected.Warnings.Count == 0 ? null : collected.Warnings,
    };

    /// <summary>The article that it carries, as it was collected.</summary>
    public CollectedArticle Collected() => new(
        new Article
        {
            Id = Id,
            Text = Text,
            File = File,
            Url = Url,
            Outlet = Outlet,
            Title = Title,
            Published = Published,
            Language = Language,
            Byline = Byline,
            Modified = Modified,
            Credit = Credit,
        },
        Warnings ?? []);
}
