using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>The counts of one event over all its reports: the number most accounts give, with the least and the most that any gives.</summary>
internal static class FigureUnion
{
    public static IReadOnlyList<Figure> Of(IReadOnlyList<Member> members) =>
        [.. Groups(members).OrderBy(g => g[0].Figure.What).Select(United)];

    /// <summary>Figures that count the same, each with the member that gives it.</summary>
    public static IEnumerable<IReadOnlyList<(Member Member, Figure Figure)>> Groups(IReadOnlyList<Member> members)
    {
        var counted = members.SelectMany(m => m.Report.Figures.Select(f => (Member: m, Figure: f)));
        foreach (var kind in counted.GroupBy(c => (c.Figure.What, c.Figure.Unit)))
            foreach (var group in Joined(kind.GroupBy(c => NounOf(kind.Select(k => k.Figure), c.Figure), StringComparer.Ordinal))) yield return group;
    }

    /// <summary>"3 Chinese workers" of one article and "3 Chinese nationals" of another are the same three, where no article counts both.</summary>
    private static List<List<(Member Member, Figure Figure)>> Joined(IEnumerable<IEnumerable<(Member Member, Figure Figure)>> byNoun)
    {
        var joined = new List<List<(Member Member, Figure Figure)>>();
        foreach (var group in byNoun)
        {
            if (joined.Find(other => AreLike(other, group)) is { } same) same.AddRange(group);
            else joined.Add([.. group]);
        }

        return joined;
    }

    private static bool AreLike(IEnumerable<(Member Member, Figure Figure)> one, IEnumerable<(Member Member, Figure Figure)> other) =>
        !one.Any(a => other.Any(b => a.Member.ArticleId == b.Member.ArticleId))
        && one.Any(a => other.Any(b => a.Figure.Best is not null && a.Figure.Best == b.Figure.Best && NamesOf(a.Figure).Intersect(NamesOf(b.Figure), StringComparer.Ordinal).Any()));

    /// <summary>Whose they are: "Chinese" of "Chinese workers".</summary>
    private static IEnumerable<string> NamesOf(Figure figure) => (figure.Of ?? "").Split(' ').Where(word => word is [>= 'A' and <= 'Z', ..]);

    /// <summary>True where one number cannot satisfy both.</summary>
    public static bool Contradict(IReadOnlyList<(Member Member, Figure Figure)> group) =>
        group.Any(a => group.Any(b => !FigureMatch.MayBeOne(a.Figure, b.Figure)));

    /// <summary>Whom a figure counts; where an account does not say, and others count only one group, it counts that one.</summary>
    private static string NounOf(IEnumerable<Figure> all, Figure figure)
    {
        if (figure.Of is not null) return HeadOf(figure.Of);
        var nouns = all.Where(f => f.Of is not null).Select(f => HeadOf(f.Of ?? "")).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return nouns.Length == 1 ? nouns[0] : "";
    }

    private static string HeadOf(string noun)
    {
        var words = noun.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : WordRules.Standard.Spell(words[^1]).TrimEnd('s');
    }

    private static Figure United(IReadOnlyList<(Member Member, Figure Figure)> group)
    {
        var best = group.Where(g => g.Figure.Best is not null).GroupBy(g => g.Figure.Best)
            .OrderByDescending(g => g.Select(x => x.Member.Outlet).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(g => g.Max(x => x.Member.Published)).ThenBy(g => g.Key).FirstOrDefault();
        var shown = best?.First().Figure ?? group[0].Figure;
        if (!Contradict(group)) return shown with { Of = shown.Of ?? group.FirstOrDefault(g => g.Figure.Of is not null).Figure?.Of };
        return shown with { Low = group.Min(g => g.Figure.Low ?? g.Figure.Best), High = group.Max(g => g.Figure.High ?? g.Figure.Best ?? g.Figure.Low) };
    }
}
