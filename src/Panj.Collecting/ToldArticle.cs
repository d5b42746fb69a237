using Panj.Events;

namespace Panj.Collecting;

/// <summary>What a line tells of its article beside the text.</summary>
internal sealed record ToldArticle(IReadOnlyList<string> Warnings)
{
    internal string? Id { get; init; }

    internal string? File { get; init; }

    internal string? Url { get; init; }

    internal string? Outlet { get; init; }

    internal string? Title { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Language { get; init; }

    internal string? Byline { get; init; }

    internal DateOnly? Modified { get; init; }

    /// <summary>The article with its text as told.</summary>
    internal CollectedArticle With(string text) => new(
        new Article
        {
            Id = Id ?? ArticleIdentity.Of(Url, Outlet, text),
            File = File,
            Text = text,
            Url = Url,
            Outlet = Outlet,
            Title = Title,
            Published = Published,
            Language = Language,
            Byline = Byline,
            Modified = Modified,
        },
        Warnings);

    /// <summary>An article of a page; what the line tells goes before what the page says. Parts of a live page keep what is their own.</summary>
    internal CollectedArticle With(CollectedArticle page, bool isOnly)
    {
        var article = page.Article;
        var url = article.Url?.StartsWith("file:", StringComparison.Ordinal) is true ? null : article.Url;
        var own = url is null ? ArticleIdentity.Of(url: null, Outlet, article.Text) : article.Id;
        return new CollectedArticle(
            article with
            {
                Id = Id is null ? own : isOnly ? Id : $"{Id}#{own}",
                File = File,
                Url = url,
                Outlet = Outlet ?? article.Outlet,
                Title = isOnly ? Title ?? article.Title : article.Title ?? Title,
                Published = isOnly ? Published ?? article.Published : article.Published ?? Published,
                Language = Language ?? article.Language,
                Byline = Byline ?? article.Byline,
                Modified = Modified ?? article.Modified,
            },
            [.. Warnings, .. page.Warnings]);
    }
}
