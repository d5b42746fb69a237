using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>What the pages about a party, a place and a source have in common: what it is, what is counted of it, its latest events.</summary>
internal static class SubjectPage
{
    /// <summary>Events that are counted of a party or a place, the latest; the list of events has all.</summary>
    public const int MostCounted = 500;

    /// <param name="title">The name.</param>
    /// <param name="about">What it is.</param>
    /// <param name="counted">Lists of what is counted.</param>
    /// <param name="rows">Its latest events, which are counted.</param>
    /// <param name="events">Its events as they are listed, where they are on the map, and the page's own address.</param>
    public static Html Of(string title, Html about, Html counted, IReadOnlyList<EventRow> rows, (SubjectList List, string Map, string Path) events) => Shell.Of(title, "subject", Html.Of($"""
        <article class="page subject"><h1><bdi>{title}</bdi></h1>
        {about}
        <p class="twins">{Html.If(events.Map.Length > 0, $"""<a href="{events.Map}">{Words.Subject_OnMap}</a> · """)}<span>{Words.Page_ThisAs}</span> <a href="{events.Path}.json">{Words.Format_Json}</a> <a href="{events.Path}.csv">{Words.Format_Csv}</a> <a href="{events.Path}.geojson">{Words.Format_GeoJson}</a></p>
        {Html.If(events.List.All > rows.Count, $"""<p class="hint">{Html.Format(Words.Subject_CountedOf, rows.Count)}</p>""")}
        {Kinds(rows)}
        {counted}
        {Listed(events.List, events.Path)}
        </article>
        """));

    /// <summary>A line of what is known of it, left out where nothing is.</summary>
    public static Html Field(string name, string? words) => Html.If(words is { Length: > 0 }, $"<div><dt>{name}</dt><dd><bdi>{words}</bdi></dd></div>");

    private static Html Listed(SubjectList list, string path) => Html.Of($"""
        <section><h2>{Counted.Events(list.All)}</h2>
        {(list.Rows.Count == 0 ? Html.Of($"""<p class="empty">{Words.Subject_NoEvent}</p>""") : EventList.Of(list.Rows, "", null))}
        {Html.If(list.Next is not null, $"""<p class="hint">{Html.If(list.Asked.After is null, $"""{Html.Format(Words.Subject_TheseLatest, list.Rows.Count)} """)}<a rel="next" href="{path}{list.Asked.QueryAfter(list.Next ?? "")}">{Words.List_ShowBefore}</a></p>""")}</section>
        """);

    private static Html Kinds(IReadOnlyList<EventRow> rows) => CountedList.Of(Words.Subject_About, rows.Select(row => (Slug.Of(row.Event.Kind).Replace('-', ' '), "")));
}
