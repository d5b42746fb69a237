using Panj.Events;
using Panj.Language;
using Panj.Server.Markup;

namespace Panj.Server.Marking;

/// <summary>The marks that a report and a reading leave on their article.</summary>
internal static class ReportMarks
{
    public static IEnumerable<Mark> Of(Report report) =>
    [
        .. Marks(report.Spans, Pen.Said, ""),
        .. report.Participants.SelectMany(participant => Marks(participant.Spans, Pen.Who, Label(participant))),
        .. report.When is { } when ? Marks(when.Spans, Pen.When, PlainText.Format(Words.Article_MarkWhen, WhenWords.Of(when.Value))) : [],
        .. report.Where is { } where ? Marks(where.Spans, Pen.Where, PlainText.Format(Words.Article_MarkWhere, where.Value.Name, Slug.Of(where.Value.Precision))) : [],
        .. report.Figures.SelectMany(figure => Marks(figure.Spans, Pen.HowMany, PlainText.Format(Words.Article_MarkHowMany, FigureWords.Of(figure)))),
        .. report.Chain.SelectMany(link => Marks(link.Spans, Pen.Source, PlainText.Format(Words.Article_MarkSaysSo, link.Name))),
    ];

    public static IEnumerable<Mark> Of(ArticleReading reading) =>
        reading.Reports.SelectMany(Of).Concat(Marks(reading.Clutter, Pen.Clutter, ""));

    private static string Label(Participant participant) => participant.Office is { Length: > 0 } office
        ? PlainText.Format(Words.Article_MarkWhoInOffice, participant.Name, office, Slug.Of(participant.Role))
        : PlainText.Format(Words.Article_MarkWho, participant.Name, Slug.Of(participant.Role));

    private static IEnumerable<Mark> Marks(IEnumerable<Span> spans, Pen pen, string label) => spans.Select(span => new Mark(span, pen, label));
}
