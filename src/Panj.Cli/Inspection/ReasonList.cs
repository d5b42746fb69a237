using System.Globalization;
using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Cli.Inspection;

/// <summary>Says in words, field by field, why a report is as it is, with the characters each decision rests on.</summary>
internal sealed class ReasonList
{
    private readonly Report _report;
    private readonly ReportReasons _reasons;
    private readonly Notes _notes;
    private readonly List<Sentence> _sentences;

    private ReasonList(Report report, Notes notes)
    {
        _report = report;
        _reasons = ReportReasons.Of(report);
        _notes = notes;
        _sentences = [.. notes.Document.Sentences.Where(sentence => report.Spans.Any(sentence.Span.Overlaps))];
    }

    /// <summary>Every decision, in the order in which a report is written.</summary>
    public static IEnumerable<Reason> Of(Report report, Notes notes) => new ReasonList(report, notes).All();

    private IEnumerable<Reason> All() =>
    [
        .. _reasons.Senses.Select(Kind),
        .. Where(_report.Mode is not null, () => new Reason("mode", $"{_report.Mode}, by the words of the clause", _report.Spans)),
        Status(),
        .. Where(_report.Background, () => new Reason("background", "told as context, not as the news", _report.Spans)),
        .. _report.Participants.Select(Participant),
        .. Where(_report.When is not null, When),
        .. Where(_report.Where is not null, Place),
        .. _report.Figures.Select(figure => new Reason("figure", $"{Slug.Of(figure.What)} {figure.Of}".TrimEnd(), figure.Spans)),
        .. _report.Chain.Select(Source),
        Confidence(),
    ];

    private static Reason[] Where(bool holds, Func<Reason> reason) => holds ? [reason()] : [];

    private Reason Kind(string rule) => new("kind", $"{Slug.Of(_report.Kind)}, by the sense {rule}", Words(rule.Split('/')[0]));

    private Reason Status()
    {
        var deciding = _reasons.StatusWords;
        return new Reason("status", $"{Slug.Of(_report.Status)}, judged at '{string.Join("', '", deciding)}'", [.. deciding.SelectMany(Words).Distinct().Order()]);
    }

    private static Reason Participant(Participant party) =>
        new("participant", $"{party.Name} is {Slug.Of(party.Role)}{Clause(" of side ", party.Side)}{Clause(", ", party.Office)}", party.Spans);

    private Reason When() => new("when", $"{_report.When?.Value.Edtf}{Clause(", known by ", _report.WhenKnownBy)}", _report.When?.Spans ?? []);

    private Reason Place()
    {
        var place = _report.Where?.Value;
        return new Reason("where", $"{place?.Name} ({(place is null ? "" : Slug.Of(place.Precision))}){Clause(", known by ", _report.WhereKnownBy)}", _report.Where?.Spans ?? []);
    }

    private Reason Source(ChainLink link)
    {
        var said = _notes.Attributions.FirstOrDefault(saying => link.Spans.Any(saying.Source.Overlaps) && saying.Content.Any(content => _report.Spans.Any(content.Overlaps)));
        return said is null
            ? new Reason("source", $"{link.Name}, {Slug.Of(link.Kind)}", link.Spans)
            : new Reason("source", $"{link.Name}, {Slug.Of(link.Kind)}, as it '{said.Cue.In(_notes.Article.Text)}'", [.. link.Spans, said.Cue]);
    }

    private Reason Confidence()
    {
        var signs = _reasons.Signs;
        return new Reason("confidence", string.Create(CultureInfo.InvariantCulture, $"{_report.Confidence:0.00}: {(signs.Count == 0 ? "no sign for it" : string.Join(", ", signs))}"), _report.Spans);
    }

    private static string Clause(string lead, string? words) => words is null ? "" : lead + words;

    /// <summary>Where a lemma stands in each sentence that tells the report, inside its clause if it can be; the whole clause where it stands nowhere.</summary>
    private List<Span> Words(string lemma)
    {
        var found = _sentences.Select(sentence => Word(sentence, lemma)).Where(span => !span.IsEmpty).ToList();
        return found.Count > 0 ? found : [.. _report.Spans];
    }

    private Span Word(Sentence sentence, string lemma)
    {
        var same = sentence.Tokens.Where(token => token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)).Select(token => token.Span).ToList();
        return same.Find(span => _report.Spans.Any(span.Overlaps)) is { IsEmpty: false } inside ? inside : same.FirstOrDefault();
    }
}
