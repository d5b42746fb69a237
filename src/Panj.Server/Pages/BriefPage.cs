using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Briefs;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;
using Panj.Server.Markup;
using Panj.Server.Watching;

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
        var title = TheatreFile.Standard.GetValueOrDefault(question.Theatre)?.Title ?? Words.Theatre_Everything;
        var query = QuestionText.Of(question);
        return Shell.Of(PlainText.Format(Words.Brief_Title, title), "brief", Html.Of($"""
            <article class="page brief"><h1>{title}</h1>
            <p class="facts">{Html.Format(query.Length > 0 ? Words.Brief_OfDayFiltered : Words.Brief_OfDay, WhenWords.Of(When.Day(day)))}</p>
            <p class="twins"><span>{Words.Brief_As}</span> <a href="/brief.md{query}">{Words.Format_Markdown}</a> <a href="/brief.json{query}">{Words.Format_Json}</a> · <a href="/events{query}">{Words.Brief_ItsEvents}</a> · <a href="{WatchAddress.New(query)}">{Words.Watch_This}</a> · {ViewPage.KeepLink("/brief" + query)}</p>
            {QuestionChips.Of(question, asked => "/brief" + QuestionText.Of(asked))}
            {Html.If(left > 0, $"""<p class="notice">{Html.Format(Words.Brief_LeftOut, left.ToString("#,0", CultureInfo.InvariantCulture))}</p>""")}
            {(brief.Sections.Count == 0 ? Html.Of($"""<p class="empty">{Words.Brief_Nothing}</p>""") : Html.Join(brief.Sections.Select(Section)))}
            {Html.If(brief.Notes.Count > 0, $"""<section class="footnotes"><h2>{Words.Brief_Sources}</h2><ol>{brief.Notes.Select(Note)}</ol></section>""")}
            </article>
            """));
    }

    private static Html Section(BriefSection section) => Html.Of($"""
        <section><h2><bdi>{section.Heading}</bdi></h2><ul>{section.Lines.Select(line => Html.Of($"""<li><bdi>{line.Words}</bdi>.{line.Notes.Select((number, index) => Html.Of($"""{Html.If(index > 0, $" ")}<a class="note" href="#note-{number}" aria-label="{Html.Format(Words.Brief_SourceNumber, number)}">{number}</a>"""))}</li>"""))}</ul></section>
        """);

    private static Html Note(Citation note, int index) => Html.Of($"""
        <li id="note-{index + 1}"><q><bdi>{CitationWords.OneLine(note.Quote)}</bdi></q> <span class="by"><bdi>{note.Outlet ?? Words.Page_OutletNotSaid}</bdi>, {(note.Published is { } day ? WhenWords.Of(When.Day(day)) : Words.Page_DayNotSaid)}</span> <a class="there" href="{ArticlePage.Address(note.Report.ArticleId)}">{Words.Page_TheArticle}</a></li>
        """);
}
