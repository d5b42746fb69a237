using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Calibration;

/// <summary>Gives every report the confidence that reports with as many signs have earned: of annotated articles, how many of them were right. Nothing is left out for it.</summary>
public sealed class CalibrationStage : IStage
{
    private readonly double[] _earned = new double[Signs.Most + 1];

    /// <summary>Reads the counts of data/confidence.tsv.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks a column.</exception>
    public CalibrationStage()
    {
        var table = Lexicon.Embedded("confidence");
        foreach (var row in table.Rows) _earned[(int)Number(row[table.Column("signs")])] = Share(Number(row[table.Column("right")]), Number(row[table.Column("of")]));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public void Read(Notes notes) => notes.Reports = [.. notes.Reports.Select(Calibrated)];

    private Report Calibrated(Report report, int position)
    {
        var signs = Signs.Of(report, isFirst: position == 0);
        return report with { Confidence = _earned[signs.Count], Why = [.. report.Why, .. signs] };
    }

    /// <summary>Shrunk towards the half by two made-up reports, so that few counted promise little.</summary>
    private static double Share(double right, double of) => (right + 1) / (of + 2);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
