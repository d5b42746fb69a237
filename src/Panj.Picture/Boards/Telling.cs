using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>One report of a fact, with the article it stands in and the day by which that was published.</summary>
internal sealed record Telling(ReportReference Reference, ArticleReading Reading, DateOnly Told)
{
    public Report Report => Reading.Reports[Reference.Index];
}
