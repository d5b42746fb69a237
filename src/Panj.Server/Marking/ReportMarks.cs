using System.Globalization;
using Panj.Events;
using Panj.Language;

namespace Panj.Server.Marking;

/// <summary>The marks that a report and a reading leave on their article.</summary>
internal static class ReportMarks
{
    public static IEnumerable<Mark> Of(Report report) =>
    [
        .. Marks(report.Spans, Pen.Said, ""),
        .. report.Participants.SelectMany(participant => Marks(participant.Spans, Pen.Who, Label(participant))),
        .. report.When is { } when ? Marks(when.Spans, Pen.When, $"when: {WhenWords.Of(when.Value)}") : [],
        .. report.Where is { } where ? Marks(where.Spans, Pen.Where, $"where: {where.Value.Name}, {Slug.Of(where.Value.Precision)}") : [],
        .. report.Figures.SelectMany(figure => Marks(figure.Spans, Pen.HowMany, $"how many: {FigureWords.Of(figure)}")),
        .. report.Chain.SelectMany(link => Marks(link.Spans, Pen.Source, $"says so: {link.Name}")),
    ];

    public static IEnumerable<Mark> Of(ArticleReading reading) =>
        reading.Reports.SelectMany(Of).Concat(Marks(reading.Clutter, Pen.Clutter, ""));

    private static string Label(Participant participant)
    {
        var office = participant.Office is { Length: > 0 } given ? string.Create(CultureInfo.InvariantCulture, $", {given}") : "";
        return $"who: {participant.Name}{office}, {Slug.Of(participant.Role)}";
    }

    private static IEnumerable<Mark> Marks(IEnumerable<Span> spans, Pen pen, string label) => spans.Select(span => new Mark(span, pen, label));
}
