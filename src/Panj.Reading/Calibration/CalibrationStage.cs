using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Calibration;

/// <summary>Gives every report the confidence that reports like it have earned: of annotated articles, how many of them were right.</summary>
public sealed class CalibrationStage : IStage
{
    private readonly Dictionary<string, double> _earned;

    /// <summary>Reads the counts of data/confidence.tsv.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks a column.</exception>
    public CalibrationStage()
    {
        var table = Lexicon.Embedded("confidence");
        _earned = table.Rows.ToDictionary(row => row[table.Column("like")], row => Share(row[table.Column("right")], row[table.Column("of")]), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public void Read(Notes notes) => notes.Reports = [.. notes.Reports.Select(report => report with { Confidence = _earned.GetValueOrDefault(Likeness(report), report.Confidence) })];

    /// <summary>What makes reports alike: whether the article tells it once or again, and whether it is speech or an act with or without a place.</summary>
    internal static string Likeness(Report report)
    {
        var told = report.Spans.Count > 1 ? "again" : "once";
        if (report.Kind is EventKind.Statement or EventKind.Order) return $"{told} speech";
        return report.Where is null ? $"{told} unplaced" : $"{told} placed";
    }

    /// <summary>Shrunk towards the half by two made-up reports, so that a small row promises little.</summary>
    private static double Share(string right, string of) =>
        (double.Parse(right, CultureInfo.InvariantCulture) + 1) / (double.Parse(of, CultureInfo.InvariantCulture) + 2);
}
