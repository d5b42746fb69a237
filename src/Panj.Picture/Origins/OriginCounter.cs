using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Origins;

/// <summary>Counts the independent first sources and the outlets of any reports of a picture. Not for use from many threads.</summary>
internal sealed class OriginCounter(Snapshot picture)
{
    private readonly Dictionary<string, ArticleReading> _articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
    private readonly Lazy<OriginFinder> _finder = new(() => new OriginFinder(CopyFinder.Find([.. picture.Articles.Select(a => new Wording(a, WordRules.Standard))])));
    private readonly Dictionary<ReportReference, Member> _members = [];

    /// <summary>How many origins and outlets stand behind the reports.</summary>
    public (int Origins, int Outlets) Of(IReadOnlyList<ReportReference> reports)
    {
        if (reports.Count == 0) return (0, 0);
        var members = reports.Select(MemberOf).ToArray();
        var outlets = members.Select(m => m.Outlet).Distinct(StringComparer.Ordinal).Count();
        return (outlets == 1 ? 1 : _finder.Value.Classes(members).Distinct().Count(), outlets);
    }

    private Member MemberOf(ReportReference reference) =>
        _members.TryGetValue(reference, out var known) ? known : _members[reference] = new Member(_articles[reference.ArticleId], reference.Index);
}
