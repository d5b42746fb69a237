using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Cli.Inspection;

/// <summary>Says in words, field by field, why a report is as it is, with the characters each decision rests on.</summary>
internal static class ReasonList
{
    private const string StatusRule = "status:";

    public static IEnumerable<Reason> Of(Report report, Notes notes) =>
    [
        .. report.Why.Where(rule => !rule.StartsWith(StatusRule, StringComparison.Ordinal)).Select(rule => new Reason("kind", $"{Slug.Of(report.Kind)}, by the sense {rule}", Words(rule.Split('/')[0], report, notes))),
        Status(report, notes),
        .. report.Participants.Select(p => new Reason("participant", $"{p.Name} is {Slug.Of(p.Role)}{(p.Side is null ? "" : $" of side {p.Side}")}", p.Spans)),
        .. report.When is { } when ? [new Reason("when", $"{when.Value.Edtf}, known by {report.WhenKnownBy}", when.Spans)] : Array.Empty<Reason>(),
        .. report.Where is { } where ? [new Reason("where", $"{where.Value.Name} ({Slug.Of(where.Value.Precision)}){(report.WhereKnownBy is null ? "" : $", known by {report.WhereKnownBy}")}", where.Spans)] : Array.Empty<Reason>(),
        .. report.Figures.Select(f => new Reason("figure", $"{Slug.Of(f.What)} {f.Of}".TrimEnd(), f.Spans)),
        .. report.Chain.Select(link => Source(link, report, notes)),
    ];

    private static Reason Status(Report report, Notes notes)
    {
        var rules = report.Why.Where(rule => rule.StartsWith(StatusRule, StringComparison.Ordinal)).Select(rule => rule[StatusRule.Length..]).ToList();
        var told = report.Background ? ", told as background" : "";
        return new Reason("status", $"{Slug.Of(report.Status)}, judged at '{string.Join("', '", rules)}'{told}", [.. rules.SelectMany(word => Words(word, report, notes)).Distinct()]);
    }

    private static Reason Source(ChainLink link, Report report, Notes notes)
    {
        var said = notes.Attributions.FirstOrDefault(a => link.Spans.Any(a.Source.Overlaps) && a.Content.Any(content => report.Spans.Any(content.Overlaps)));
        return said is null
            ? new Reason("source", $"{link.Name}, {Slug.Of(link.Kind)}", link.Spans)
            : new Reason("source", $"{link.Name}, {Slug.Of(link.Kind)}, as it '{said.Cue.In(notes.Article.Text)}'", [.. link.Spans, said.Cue]);
    }

    /// <summary>The first word of a lemma in each sentence that tells the report.</summary>
    private static List<Span> Words(string lemma, Report report, Notes notes) =>
    [
        .. notes.Document.Sentences.Where(sentence => report.Spans.Any(sentence.Span.Overlaps))
            .Select(sentence => sentence.Tokens.FirstOrDefault(t => t.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase) && report.Spans.Any(t.Span.Overlaps)))
            .Select(token => token.Span).Where(span => !span.IsEmpty),
    ];
}
