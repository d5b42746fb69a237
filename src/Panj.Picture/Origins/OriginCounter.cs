using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Origins;

/// <summary>Counts the independent first sources and the outlets of any reports of a picture. Not for use from many threads.</summary>
internal sealed class OriginCounter
{
    private readonly Dictionary<string, ArticleReading> _articles;
    private readonly OriginFinder _finder;
    private readonly Dictionary<ReportReference, Member> _members = [];

    /// <param name="picture">The picture, which holds the articles from which others took.</param>
    public OriginCounter(Snapshot picture)
    {
        _articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        _finder = new OriginFinder(new CopyFindings(picture.Copies) { Readings = _articles, Lineages = picture.Lineages });
    }

    /// <summary>How many origins and outlets stand behind the reports.</summary>
    public (int Origins, int Outlets) Of(IReadOnlyList<ReportReference> reports)
    {
        if (reports.Count == 0) return (0, 0);
        var members = reports.Select(MemberOf).ToArray();
        var outlets = members.Select(m => m.Outlet).Distinct(StringComparer.Ordinal).Count();
        return (outlets == 1 ? 1 : _finder.Classes(members).Distinct().Count(), outlets);
    }

    private Member MemberOf(ReportReference reference) =>
        _members.TryGetValue(reference, out var known) ? known : _members[reference] = new Member(_articles[reference.ArticleId], reference.Index);
}
