using Panj.Events;

namespace Panj.Exchange;

/// <summary>What an event counts of one sort, added up over those counted where each of them has the number.</summary>
/// <param name="Best">The number given, null where one has none.</param>
/// <param name="Low">Lower bound, null where one has neither bound nor number.</param>
/// <param name="High">Upper bound, null where one has neither bound nor number.</param>
public readonly record struct Toll(decimal? Best, decimal? Low, decimal? High)
{
    /// <summary>The least that can be said for sure: the number given, else the lower bound.</summary>
    public decimal? Sure => Best ?? Low;

    /// <summary>Adds up the figures of one sort.</summary>
    public static Toll Of(Event happening, FigureKind what)
    {
        var figures = happening.Figures.Where(f => f.What == what).ToArray();
        return new Toll(Sum(figures, f => f.Best), Sum(figures, f => f.Low ?? f.Best), Sum(figures, f => f.High ?? f.Best));
    }

    private static decimal? Sum(Figure[] figures, Func<Figure, decimal?> number) =>
        figures.Length > 0 && figures.All(f => number(f) is not null) ? figures.Sum(number) : null;
}
