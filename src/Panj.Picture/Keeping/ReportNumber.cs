namespace Panj.Picture.Keeping;

/// <summary>A report's number is its article's with its index behind it.</summary>
internal static class ReportNumber
{
    /// <summary>Bits of the index: no text that is read has room for so many clauses.</summary>
    private const int IndexBits = 22;

    public static long Of(long article, int index) => (article << IndexBits) | (uint)index;

    public static long ArticleOf(long report) => report >> IndexBits;

    public static int IndexOf(long report) => (int)(report & ((1L << IndexBits) - 1));

    /// <summary>The numbers that the reports of an article have, the end excluded.</summary>
    public static (long First, long End) RangeOf(long article) => (article << IndexBits, (article + 1) << IndexBits);
}
