using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Theatres;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>A question said part by part, to be read aloud; each part leads to the question without it.</summary>
internal static class QuestionChips
{
    /// <param name="question">The question; nothing is said of one that asks for everything.</param>
    /// <param name="address">The address of the page that answers another question.</param>
    public static Html Of(EventQuestion question, Func<EventQuestion, string> address)
    {
        (string Said, EventQuestion Without)[] parts = [.. Parts(question)];
        return Html.If(parts.Length > 0, $"""
            <div class="chips"><span id="chips-name">{Words.Chip_Only}</span><ul aria-labelledby="chips-name">{parts.Select(part => Chip(part.Said, address(part.Without)))}</ul></div>
            """);
    }

    private static Html Chip(string said, string address) => Html.Of($"""
        <li><a class="button" href="{address}" title="{Html.Format(Words.Chip_LeaveOut, said)}"><bdi>{said}</bdi> <span aria-hidden="true">×</span></a></li>
        """);

    private static IEnumerable<(string Said, EventQuestion Without)> Parts(EventQuestion question)
    {
        if (question.Kind is { } kind) yield return (PlainText.Format(Words.Chip_Kind, Named(Slug.Of(kind))), question with { Kind = null });
        if (question.Statuses is [var status, ..]) yield return (PlainText.Format(Words.Chip_Status, Named(Slug.Of(status))), question with { Statuses = [] });
        if (question.From is { } from) yield return (PlainText.Format(Words.Chip_From, Day(from)), question with { From = null });
        if (question.To is { } to) yield return (PlainText.Format(Words.Chip_To, Day(to)), question with { To = null });
        if (question.Words.Length > 0) yield return (PlainText.Format(Words.Chip_Words, question.Words), question with { Words = "" });
        if (question.Party.Length > 0) yield return (PlainText.Format(Words.Chip_Party, question.Party), question with { Party = "" });
        if (question.Place.Length > 0) yield return (PlainText.Format(Words.Chip_Place, question.Place), question with { Place = "" });
        if (question.Source.Length > 0) yield return (PlainText.Format(Words.Chip_Source, question.Source), question with { Source = "" });
        if (question.Origins is { } origins) yield return (PlainText.Format(Words.Chip_Origins, origins.ToString(CultureInfo.InvariantCulture)), question with { Origins = null });
        if (question.Theatre.Length > 0) yield return (PlainText.Format(Words.Chip_Theatre, TheatreFile.Standard.GetValueOrDefault(question.Theatre)?.Title ?? question.Theatre), question with { Theatre = "" });
        if (question.Within is { } box) yield return (PlainText.Format(Words.Chip_Box, box.ToString()), question with { Within = null });
        if (question.Without is { } lack) yield return (lack is Lack.Place ? Words.Chip_WithoutPlace : Words.Chip_WithoutDay, question with { Without = null });
    }

    private static string Day(DateOnly day) => WhenWords.Of(When.Day(day));

    private static string Named(string slug) => slug.Replace('-', ' ');
}
