using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>One report of a fact, with the article it stands in and the day by which that was published.</summary>
internal sealed record Telling(ReportReference Reference, ArticleReading Reading, DateOnly Told)
{
    public Report Report => Reading.Reports[Reference.Index];

    /// <summary>The outlet as the article or its collector names it, null where neither does.</summary>
    public string? Outlet => Reading.Masthead.Outlet?.Value ?? Reading.Article.Outlet;

    /// <summary>Who says it first of all, as far as the article names them; null where it names nobody.</summary>
    public ChainLink? First => Report.Chain is [.., var first] ? first : null;
}
