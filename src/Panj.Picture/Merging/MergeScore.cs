namespace Panj.Picture.Merging;

/// <summary>How well two reports fit as accounts of one happening: a sum of named parts, so that every merge can be explained.</summary>
/// <param name="Kind">Same kind and mode.</param>
/// <param name="Parties">Same parties in the same parts.</param>
/// <param name="When">Same time.</param>
/// <param name="Where">Same place.</param>
/// <param name="Figures">Same counts.</param>
/// <param name="Words">Same words, and articles that share passages.</param>
internal readonly record struct MergeScore(double Kind, double Parties, double When, double Where, double Figures, double Words)
{
    /// <summary>Two reports from here on are one event.</summary>
    public const double Same = 3.0;

    /// <summary>No two reports of one event fit worse than this.</summary>
    public const double Floor = 0.5;

    /// <summary>Two reports from here on may be one event or belong together.</summary>
    public const double Related = 1.8;

    /// <summary>What rules a merge out, whatever else fits.</summary>
    public static MergeScore Conflict => new(double.NegativeInfinity, 0, 0, 0, 0, 0);

    public double Total => Kind + Parties + When + Where + Figures + Words;

    public bool IsConflict => double.IsNegativeInfinity(Kind);
}
