using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Holds the numbers of two tellings of one happening to each other.</summary>
internal static class FigureMatch
{
    /// <summary>True where no number of the one contradicts one of the other.</summary>
    public static bool Agree(Report a, Report b) =>
        !a.Figures.Any(x => b.Figures.Any(y => x.What == y.What && (x.Of == y.Of || x.Of is null || y.Of is null || x.What == FigureKind.Incidents || (IsAnybody(x.Of) && IsAnybody(y.Of))) && Differ(x, y) && !IsSum(a, y) && !IsSum(b, x)));

    /// <summary>"dozens" may be "at least 50".</summary>
    private static bool Differ(Figure one, Figure other) =>
        (one.Best ?? one.Low) is { } first && (other.Best ?? other.Low) is { } second && first != second && !(IsVague(one) && first < second) && !(IsVague(other) && second < first);

    private static bool IsVague(Figure figure) => figure is { Best: null, High: null, Approximate: true };

    /// <summary>"three Chinese nationals" and "three Chinese workers" of one happening are the same three.</summary>
    public static bool AreLike(string? one, string? other) =>
        one is null || other is null || one == other || one.Split(' ').Intersect(other.Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    private static bool IsAnybody(string counted) => WordClasses.Standard.Contains("anybody", counted.Split(' ')[^1].ToLowerInvariant());

    /// <summary>The numbers of both, each once; of a sum and its parts the sum.</summary>
    public static IReadOnlyList<Figure> Together(Report first, Report second) =>
        [.. first.Figures.Where(part => !second.Figures.Any(whole => whole.What == part.What && IsSum(first, whole))),
            .. second.Figures.Where(f => !first.Figures.Any(g => g.What == f.What && ((g.Best == f.Best && g.Low == f.Low && (AreLike(g.Of, f.Of) || IsNamedNow(g, f))) || IsSum(second, g))))];

    /// <summary>"a guard" and then "Ana Ruiz": one who was told without a name.</summary>
    private static bool IsNamedNow(Figure one, Figure named) => one.Best == 1 && one.Of is [>= 'a' and <= 'z', ..] && named.Of is [>= 'A' and <= 'Z', ..];

    /// <summary>"killed three men and a woman" and "killed four people": the sum of what the other told one by one.</summary>
    private static bool IsSum(Report parts, Figure whole) =>
        parts.Figures.Where(part => part.What == whole.What).ToList() is { Count: > 1 } told && told.TrueForAll(part => part.Best is not null) && told.Sum(part => part.Best) == whole.Best;
}
