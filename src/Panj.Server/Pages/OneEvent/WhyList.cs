using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;

namespace Panj.Server.Pages.OneEvent;

/// <summary>Why a report was read as it is: the words that made it an event of its kind, that decided how real it is, and how sure that leaves a reader.</summary>
internal static class WhyList
{
    /// <summary>Folded up, under the words of the report.</summary>
    public static Html Of(Report report) => Html.If(report.Why.Count > 0, $"""
        <details class="why"><summary>{Words.Why_Title}</summary>{Lines(report)}</details>
        """);

    /// <summary>At once.</summary>
    public static Html Shown(Report report) => Html.Of($"""<div class="why">{Lines(report)}</div>""");

    private static Html Lines(Report report)
    {
        var reasons = ReportReasons.Of(report);
        return Html.Of($"""
            <ul>{reasons.Senses.Select(sense => Html.Of($"<li>{Sense(sense)}</li>"))}
            {Html.If(reasons.StatusWords.Count > 0, $"<li>{Html.Format(Words.Why_Status, Slug.Of(report.Status).Replace('-', ' '), string.Join(", ", reasons.StatusWords))}</li>")}
            {Html.If(report.Background, $"<li>{Words.Why_Background}</li>")}
            <li>{Sureness(report, reasons.Signs)}</li></ul>
            """);
    }

    private static Html Sense(string rule)
    {
        if (rule.Split('/', 2) is not [var lemma, ['v' or 'n', ':', ..] rest]) return Html.Text(rule);
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        var (kind, conditions) = space < 0 ? (rest[2..], "") : (rest[2..space], rest[(space + 1)..]);
        var named = Enum.TryParse<EventKind>(kind, out var known) ? Slug.Of(known).Replace('-', ' ') : kind;
        return Html.Of($"""{Html.Format(rest[0] == 'v' ? Words.Why_Verb : Words.Why_Noun, named, lemma)}{Html.If(conditions.Length > 0, $" {Html.Format(Words.Why_Conditions, Html.Of($"<code>{conditions}</code>"))}")}""");
    }

    private static Html Sureness(Report report, IReadOnlyList<string> signs)
    {
        var share = report.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return signs.Count == 0 ? Html.Format(Words.Why_NoSign, share) : Html.Format(Words.Why_Signs, share, string.Join("; ", signs));
    }
}
