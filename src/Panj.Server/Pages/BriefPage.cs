using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Briefs;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>The picture as sentences with footnotes, made to be printed: A4, its day and theatre in the head, sources at the end.</summary>
internal static class BriefPage
{
    /// <param name="brief">The brief.</param>
    /// <param name="question">What it is a brief of.</param>
    /// <param name="day">The picture's day.</param>
    /// <param name="left">Events that were left out because there are more than a brief holds.</param>
    public static Html Of(Brief brief, EventQuestion question, DateOnly day, int left)
    {
        var title = TheatreFile.Standard.GetValueOrDefault(question.Theatre)?.Title ?? "Everything";
        var query = QuestionText.Of(question);
        return Shell.Of($"Brief, {title}", "brief", Html.Of($"""
            <article class="page brief"><h1>{title}</h1>
            <p class="facts">A brief of {WhenWords.Of(When.Day(day))}{Html.If(query.Length > 0, $", filtered")}. Each sentence rests on the words in its footnotes.</p>
            <p class="twins"><span>This brief as</span> <a href="/brief.md{query}">Markdown</a> <a href="/brief.json{query}">JSON</a> · <a href="/events{query}">its events</a></p>
            {Html.If(left > 0, $"""<p class="notice">It holds the latest events; {left.ToString("#,0", CultureInfo.InvariantCulture)} earlier ones are left out. Filter to choose others.</p>""")}
            {(brief.Sections.Count == 0 ? Html.Of($"""<p class="empty">There is no event to tell of.</p>""") : Html.Join(brief.Sections.Select(Section)))}
            {Html.If(brief.Notes.Count > 0, $"""<section class="footnotes"><h2>Sources</h2><ol>{brief.Notes.Select(Note)}</ol></section>""")}
            </article>
            """));
    }

    private static Html Section(BriefSection section) => Html.Of($"""
        <section><h2><bdi>{section.Heading}</bdi></h2><ul>{section.Lines.Select(line => Html.Of($"""<li><bdi>{line.Words}</bdi>.{line.Notes.Select((number, index) => Html.Of($"""{Html.If(index > 0, $" ")}<a class="note" href="#note-{number}" aria-label="Source {number}">{number}</a>"""))}</li>"""))}</ul></section>
        """);

    private static Html Note(Citation note, int index) => Html.Of($"""
        <li id="note-{index + 1}"><q><bdi>{CitationWords.OneLine(note.Quote)}</bdi></q> <span class="by"><bdi>{note.Outlet ?? "outlet not said"}</bdi>, {(note.Published is { } day ? WhenWords.Of(When.Day(day)) : "day not said")}</span> <a class="there" href="{ArticlePage.Address(note.Report.ArticleId)}">the article</a></li>
        """);
}
