using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>What the pages about a party, a place and a source have in common: what it is, what is counted of it, its latest events.</summary>
internal static class SubjectPage
{
    /// <summary>Events that the page lists; the list of events has all.</summary>
    private const int MostEvents = 50;

    /// <summary>Events that are counted of a party or a place, the latest; the list of events has all.</summary>
    public const int MostCounted = 500;

    /// <param name="title">The name.</param>
    /// <param name="about">What it is.</param>
    /// <param name="counted">Lists of what is counted.</param>
    /// <param name="rows">Its events, latest first.</param>
    /// <param name="links">All its events as a list, and as JSON.</param>
    public static Html Of(string title, Html about, Html counted, IReadOnlyList<EventRow> rows, (string List, string Json) links) => Shell.Of(title, "subject", Html.Of($"""
        <article class="page subject"><h1><bdi>{title}</bdi></h1>
        {about}
        <p class="twins">{Html.If(links.List.Length > 0, $"""<a href="{links.List}">{Words.Subject_OnMap}</a> · """)}<span>{Words.Page_ThisAs}</span> <a href="{links.Json}">{Words.Format_Json}</a></p>
        {Kinds(rows)}
        {counted}
        <section><h2>{(rows.Count == MostCounted ? Html.Format(Words.Subject_Latest, Counted.Events(rows.Count)) : Html.Text(Counted.Events(rows.Count)))}</h2>
        {(rows.Count == 0 ? Html.Of($"""<p class="empty">{Words.Subject_NoEvent}</p>""") : EventList.Of([.. rows.Take(MostEvents)], "", null))}
        {Html.If(rows.Count > MostEvents, $"""<p class="hint">{Html.Format(Words.Subject_TheseLatest, MostEvents)}</p>""")}</section>
        </article>
        """));

    /// <summary>A line of what is known of it, left out where nothing is.</summary>
    public static Html Field(string name, string? words) => Html.If(words is { Length: > 0 }, $"<div><dt>{name}</dt><dd><bdi>{words}</bdi></dd></div>");

    private static Html Kinds(IReadOnlyList<EventRow> rows) => CountedList.Of(Words.Subject_About, rows.Select(row => (Slug.Of(row.Event.Kind).Replace('-', ' '), "")));
}
