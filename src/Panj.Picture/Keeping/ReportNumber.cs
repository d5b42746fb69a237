using Panj.Events.Ports;

namespace Panj.Picture.Keeping;

/// <summary>A report's number is its article's with its index behind it.</summary>
internal static class ReportNumber
{
    public static long Of(long article, int index) => (article * KeptReport.NumbersOfArticle) + (uint)index;

    public static long ArticleOf(long report) => report / KeptReport.NumbersOfArticle;

    public static int IndexOf(long report) => (int)(report % KeptReport.NumbersOfArticle);

    /// <summary>The numbers that the reports of an article have, the end excluded.</summary>
    public static (long First, long End) RangeOf(long article) => (article * KeptReport.NumbersOfArticle, (article + 1) * KeptReport.NumbersOfArticle);
}
