using System.Globalization;

namespace Panj.Evaluating.Gold;

/// <summary>How far confidence keeps its word: of the reports given about so much, how many are right.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;
    private readonly int[] _count = new int[Bins];
    private readonly int[] _right = new int[Bins];
    private readonly double[] _sum = new double[Bins];

    public void Add(double confidence, bool isRight)
    {
        var bin = Math.Clamp((int)((confidence * Bins) + 1e-9), 0, Bins - 1);
        _count[bin]++;
        _sum[bin] += confidence;
        _right[bin] += isRight ? 1 : 0;
    }

    /// <summary>A row a tenth that any report was given, and the mean distance between what was given and what came true.</summary>
    public IEnumerable<FigureRow> Rows()
    {
        for (var bin = 0; bin < Bins; bin++)
            if (_count[bin] > 0) yield return Row(bin);
        if (_count.Sum() > 0) yield return new FigureRow("confidence", [new("expected error", ExpectedError)]);
    }

    private double ExpectedError => Enumerable.Range(0, Bins).Sum(bin => Math.Abs(_sum[bin] - _right[bin])) / _count.Sum();

    private FigureRow Row(int bin) => new(
        string.Create(CultureInfo.InvariantCulture, $"confidence {bin / (double)Bins:0.0}-{(bin + 1) / (double)Bins:0.0}"),
        [new("given", _sum[bin] / _count[bin]), new("right", _right[bin] / (double)_count[bin]), Measure.Count("reports", _count[bin])]);
}
