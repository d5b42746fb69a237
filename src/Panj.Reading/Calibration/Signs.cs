using Panj.Events;

namespace Panj.Reading.Calibration;

/// <summary>What makes a report more likely to be right, each of it seen in the report itself; eval/calibrate.py counts how often reports with so many signs were right.</summary>
internal static class Signs
{
    /// <summary>Marks a sign among the reasons of a report.</summary>
    public const string Mark = "sign:";

    /// <summary>Most signs that a report can have.</summary>
    public const int Most = 4;

    private const int Several = 3;

    /// <summary>The signs of a report in words; the first of an article opens it.</summary>
    public static IReadOnlyList<string> Of(Report report, bool isFirst) =>
    [
        .. When(report.Spans.Count > 1, "told again"),
        .. When(isFirst, "opens the article"),
        .. When(!IsSpeech(report) && report.Participants.Count >= Several, "an act of three or more"),
        .. When(report.Status == EventStatus.Occurred, "told as done"),
    ];

    private static bool IsSpeech(Report report) => report.Kind is EventKind.Statement or EventKind.Order;

    private static string[] When(bool holds, string sign) => holds ? [Mark + sign] : [];
}
