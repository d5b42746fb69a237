using System.Globalization;

namespace Panj.Picture.Merging;

/// <summary>Reports held to tell one happening, while merging goes on.</summary>
internal sealed class Cluster
{
    /// <summary>More accounts that differ are not looked at when a merge is checked.</summary>
    private const int MostProfiles = 32;

    private readonly Dictionary<string, Member> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _byArticle = new(StringComparer.Ordinal);

    public Cluster(Member first)
    {
        Members.Add(first);
        _profiles[ProfileOf(first)] = first;
        _byArticle[first.ArticleId] = [first];
    }

    public List<Member> Members { get; } = [];

    /// <summary>False where some report of the one cannot be of the same happening as some report of the other.</summary>
    public bool MayJoin(Cluster other, PairScorer scorer)
    {
        var (few, many) = _byArticle.Count <= other._byArticle.Count ? (this, other) : (other, this);
        foreach (var (article, reports) in few._byArticle)
            if (many._byArticle.TryGetValue(article, out var others) && reports.Any(r => others.Any(o => !PairScorer.MayMerge(r, o)))) return false;
        return _profiles.Values.All(p => other._profiles.Values.All(q => PairScorer.MayMerge(p, q) && scorer.Score(p, q).Total >= MergeScore.Floor));
    }

    public void Join(Cluster other)
    {
        Members.AddRange(other.Members);
        foreach (var (profile, member) in other._profiles)
            if (_profiles.Count < MostProfiles) _profiles.TryAdd(profile, member);
        foreach (var (article, reports) in other._byArticle)
            if (!_byArticle.TryAdd(article, reports)) _byArticle[article].AddRange(reports);
    }

    /// <summary>What bears on a merge: two reports with the same profile need not both be asked.</summary>
    private static string ProfileOf(Member member) => string.Join('\u001f',
        member.Report.Kind, member.Report.Mode, member.When?.Edtf, member.Where?.Name, member.Published?.ToString("o", CultureInfo.InvariantCulture),
        string.Join(',', member.Report.Participants.Select(p => $"{p.Id ?? p.Name}/{p.Side}/{p.Role}")),
        string.Join(',', member.Report.Figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.What}/{f.Best}/{f.Low}/{f.High}"))));
}
