using Panj.Events;

namespace Panj.Picture.Merging;

/// <summary>Compares counts. Accounts of one happening differ in them, so that a difference weighs against a merge but does not forbid it.</summary>
internal static class FigureMatch
{
    private const double SameCount = 0.4;
    private const double SameLargeCount = 0.8;
    private const double Compatible = 0.2;
    private const double OtherCount = -0.5;
    private const double OtherSeries = -1.0;
    private const double Most = 1.2;
    private const double Least = -1.5;
    private const decimal Large = 10;

    public static double Score(IReadOnlyList<Figure> one, IReadOnlyList<Figure> other)
    {
        var shared = one.Select(f => f.What).Intersect(other.Select(f => f.What)).Distinct().Order().ToArray();
        var score = shared.Sum(what => OfKind(Having(one, what), Having(other, what)));
        if (IsSeries(one) != IsSeries(other)) score += OtherSeries;
        return Math.Clamp(score, Least, Most);
    }

    /// <summary>True where both count and no shared kind of count contradicts.</summary>
    public static bool Agree(IReadOnlyList<Figure> one, IReadOnlyList<Figure> other) => one.Count == other.Count && Score(one, other) >= 0;

    /// <summary>True where both may mean one number.</summary>
    public static bool MayBeOne(Figure one, Figure other) => Low(one) <= High(other) && Low(other) <= High(one);

    private static double OfKind(Figure[] one, Figure[] other)
    {
        var isSeries = one[0].What is FigureKind.Incidents;
        if (one.Any(f => other.Any(g => f.Best is not null && f.Best == g.Best && f.Unit == g.Unit)))
            return one.Length != other.Length ? 0 : one.Max(f => f.Best) >= Large ? SameLargeCount : SameCount;
        if (one.Any(f => other.Any(g => MayBeOne(f, g)))) return Compatible;
        return isSeries ? OtherSeries : OtherCount;
    }

    private static Figure[] Having(IReadOnlyList<Figure> figures, FigureKind what) => [.. figures.Where(f => f.What == what)];

    private static bool IsSeries(IReadOnlyList<Figure> figures) => figures.Any(f => f.What is FigureKind.Incidents && (f.Best ?? f.Low) > 1);

    private static decimal Low(Figure figure) => figure.Low ?? Near(figure, 0.9m) ?? 0;

    private static decimal High(Figure figure) => figure.High ?? (figure.Best is not null ? Near(figure, 1.1m) ?? 0 : decimal.MaxValue);

    private static decimal? Near(Figure figure, decimal share) => figure.Approximate ? figure.Best * share : figure.Best;
}
