using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Operations;

/// <summary>Finds the report that an anchor points at, among the reports that an article has now.</summary>
internal sealed class AnchorFinder(IReadOnlyList<Member> members)
{
    /// <summary>A report of another kind is meant where so much of both lies on the same words.</summary>
    private const double SameWords = 0.5;

    private readonly ILookup<string, Member> _byArticle = members.ToLookup(m => m.ArticleId, StringComparer.Ordinal);

    /// <summary>The report of the same kind that shares most words with the anchor, else one of another kind that shares at least half; null where there is none.</summary>
    public Member? Find(ReportAnchor anchor)
    {
        var candidates = _byArticle[anchor.ArticleId].ToArray();
        if (candidates.Length == 0 || Moved(anchor, candidates[0].Reading.Article.Text) is not { } spans) return null;
        var scored = candidates.Select(c => (Member: c, Shared: Shared(c.Report.Spans, spans), Same: c.Report.Kind == anchor.Kind))
            .Where(c => c.Same ? c.Shared > 0 : c.Shared >= SameWords)
            .OrderByDescending(c => c.Same).ThenByDescending(c => c.Shared).ThenBy(c => c.Member.Reference.Index).ToArray();
        if (scored.Length == 0) return null;
        var best = scored.TakeWhile(c => c.Same == scored[0].Same && c.Shared >= scored[0].Shared).ToArray();
        return best[Math.Min(anchor.Ordinal, best.Length - 1)].Member;
    }

    /// <summary>The anchor's spans in the text as it is now: the words may stand elsewhere in a newer version. Null where they are gone.</summary>
    private static IReadOnlyList<Span>? Moved(ReportAnchor anchor, string text)
    {
        var start = anchor.Spans[0].Start;
        if (string.CompareOrdinal(text, start, anchor.Quote, 0, anchor.Quote.Length) == 0) return anchor.Spans;
        var found = text.IndexOf(anchor.Quote, StringComparison.Ordinal);
        return found < 0 ? null : [.. anchor.Spans.Select(s => new Span(s.Start + found - start, s.End + found - start))];
    }

    /// <summary>Characters under both over characters under either, 0 to 1.</summary>
    private static double Shared(IReadOnlyList<Span> one, IReadOnlyList<Span> other)
    {
        var both = one.Sum(s => other.Sum(o => Math.Max(0, Math.Min(s.End, o.End) - Math.Max(s.Start, o.Start))));
        return both == 0 ? 0 : (double)both / (one.Sum(s => s.Length) + other.Sum(s => s.Length) - both);
    }
}
