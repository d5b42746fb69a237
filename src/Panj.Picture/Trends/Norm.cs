namespace Panj.Picture.Trends;

/// <summary>
/// What the weeks before lead one to expect of a week, as bounds within which all but one week in a hundred falls where nothing changes. Counts of a week are taken for
/// negative binomial: a mean that is itself known from so many weeks alone, and a variance no smaller than that of chance. After Farrington and others, A statistical
/// algorithm for the early detection of outbreaks of infectious disease (Journal of the Royal Statistical Society A 159, 1996), with the quantiles of the negative
/// binomial as Noufaily and others have it (Statistics in Medicine 32, 2013); weeks of a year ago are no season here, and past outbreaks are not weighed down.
/// </summary>
public sealed record Norm
{
    /// <summary>Weeks below which nothing is known of a norm.</summary>
    public const int FewestWeeks = 8;

    /// <summary>How seldom a week may be so high, or so low, while nothing changes.</summary>
    public const double Tail = 0.005;

    /// <summary>Before any week is known a count of a half is taken for told, so that a quiet past does not make one event a wonder.</summary>
    private const double Prior = 0.5;

    private Norm(double mean, double dispersion, int weeks) => (Mean, Dispersion, Weeks) = (mean, dispersion, weeks);

    /// <summary>Events expected in a week.</summary>
    public double Mean { get; }

    /// <summary>Variance of a week as a multiple of its mean; 1 where the weeks differ no more than by chance.</summary>
    public double Dispersion { get; }

    /// <summary>Weeks it is known from.</summary>
    public int Weeks { get; }

    /// <summary>Fewest events that are no surprise.</summary>
    public int Low { get; private init; }

    /// <summary>Most events that are no surprise.</summary>
    public int High { get; private init; }

    /// <summary>The norm of some weeks; null where there are too few of them.</summary>
    public static Norm? Of(IReadOnlyList<int> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        if (weeks.Count < FewestWeeks) return null;
        var mean = (weeks.Sum() + Prior) / weeks.Count;
        var variance = weeks.Sum(w => (w - mean) * (w - mean)) / (weeks.Count - 1);
        return new Norm(mean, Math.Max(1, variance / mean), weeks.Count).Bounded(1);
    }

    /// <summary>The norm where so many times as much is told of everything.</summary>
    public Norm Times(double growth) => new Norm(Mean * growth, Dispersion, Weeks).Bounded(growth);

    private Norm Bounded(double growth)
    {
        var counts = new CountLaw(Mean, (Dispersion * Mean) + (Dispersion * Mean * growth / Weeks));
        return this with { Low = counts.Quantile(Tail), High = counts.Quantile(1 - Tail) };
    }
}
