namespace Panj.Evaluating;

/// <summary>Bounds on what a benchmark may hold. A bound that was hit is always said.</summary>
public sealed record EvaluatingLimits
{
    /// <summary>Most bytes of one file.</summary>
    public int FileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Most files of one folder.</summary>
    public int Files { get; init; } = 100_000;

    /// <summary>Most true records of one text, as finding their best pairing costs twice as much with each.</summary>
    public int RecordsPerText { get; init; } = 16;
}
