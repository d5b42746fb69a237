using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Merging;

namespace Panj.Picture.Disputes;

/// <summary>Finds the fields in which the reports of one event contradict each other. A value that only refines another is no dispute.</summary>
internal static class DisputeFinder
{
    /// <summary>The disputes of <paramref name="members"/>, whose origins are numbered in <paramref name="origins"/>, sorted by field.</summary>
    public static IReadOnlyList<Dispute> Of(IReadOnlyList<Member> members, IReadOnlyList<int> origins)
    {
        if (members.Count < 2) return [];
        var disputes = Figures(members).Append(Times(members)).Append(Places(members)).Append(Status(members)).Append(Chain(members, origins));
        return [.. disputes.OfType<Dispute>().OrderBy(d => d.Field, StringComparer.Ordinal)];
    }

    private static IEnumerable<Dispute?> Figures(IReadOnlyList<Member> members) =>
        FigureUnion.Groups(members).Where(FigureUnion.Contradict)
            .Select(g => Between(Slug.Of(g[0].Figure.What), g.Select(x => (FigureWords.Of(x.Figure), x.Member))));

    private static Dispute? Times(IReadOnlyList<Member> members)
    {
        var told = members.Where(m => m.When is not null).ToArray();
        var parted = told.Where(m => told.Any(o => m.When is { } mine && o.When is { } theirs && !mine.Overlaps(theirs)));
        return Between("when", parted.Select(m => (WhenWords.Of(m.When ?? default), m)));
    }

    private static Dispute? Places(IReadOnlyList<Member> members)
    {
        var told = members.Where(m => m.Where is not null).ToArray();
        var parted = told.Where(m => told.Any(o => m.Where is { } mine && o.Where is { } theirs && PlaceMatch.AreApart(mine, theirs)));
        return Between("where", parted.Select(m => (m.Where?.Name ?? "", m)));
    }

    /// <summary>A denial, or a happening that another account has called off; that a plan was carried out is no contradiction.</summary>
    private static Dispute? Status(IReadOnlyList<Member> members)
    {
        var isDenied = members.Any(m => m.Report.Status is EventStatus.Denied or EventStatus.CalledOff);
        var isTold = members.Any(m => m.Report.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged);
        return isDenied && isTold ? Between("status", members.Select(m => (Slug.Of(m.Report.Status).Replace('-', ' '), m))) : null;
    }

    /// <summary>One account, retold, that is put into the mouths of different bodies.</summary>
    private static Dispute? Chain(IReadOnlyList<Member> members, IReadOnlyList<int> origins)
    {
        var sourced = Enumerable.Range(0, members.Count).Where(i => First(members[i]) is not null).ToArray();
        var parted = sourced.Where(i => sourced.Any(j => origins[i] == origins[j] && Differ(members[i], members[j])));
        return Between("chain", parted.Select(i => (First(members[i])?.Name ?? "", members[i])));
    }

    private static bool Differ(Member one, Member other) => ShareAgency(one, other) && First(one) is { } mine && First(other) is { } theirs
        && !WordRules.Standard.NameWords(mine.Name).SequenceEqual(WordRules.Standard.NameWords(theirs.Name), StringComparer.Ordinal);

    private static bool ShareAgency(Member one, Member other) => Agencies(one).Intersect(Agencies(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Agencies(Member member) => member.Report.Chain.Where(l => l.Kind is SourceKind.Agency or SourceKind.Outlet).Select(l => l.Name);

    private static ChainLink? First(Member member) => member.Report.Chain is [.., { Kind: SourceKind.Official or SourceKind.ArmedGroup } first] ? first : null;

    private static Dispute? Between(string field, IEnumerable<(string Value, Member Member)> told)
    {
        var values = told.GroupBy(t => t.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DisputedValue(g.Key, [.. g.Select(t => t.Member.ArticleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])).ToArray();
        return values.Length > 1 ? new Dispute(field, values) : null;
    }
}
