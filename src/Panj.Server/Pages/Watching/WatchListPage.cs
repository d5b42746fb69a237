using Panj.Server.Markup;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Watching;

/// <summary>All watches: what each waits for and what it told last.</summary>
internal static class WatchListPage
{
    /// <param name="standings">The watches.</param>
    /// <param name="form">The form that makes one more; empty for who may make none.</param>
    /// <param name="isAsked">True where the reader came for the form.</param>
    public static Html Of(IReadOnlyList<WatchStanding> standings, Html form, bool isAsked) => Shell.Of("Watches", "watches", Html.Of($"""
        <section class="page"><h1>Watches</h1>
        {Html.If(form.ToString().Length > 0, $"""<details class="new-watch"{Html.If(isAsked, $" open")}><summary>New watch</summary>{form}</details>""")}
        {(standings.Count == 0 ? Html.Of($"""<p class="empty">Nothing is watched yet. Filter the <a href="/events">events</a> and choose “Watch this”, and this page tells when such an event becomes known.</p>""") : Html.Of($"""<ul class="watches">{standings.Select(Entry)}</ul>"""))}
        <p class="twins"><span>The watches as</span> <a href="{WatchAddress.All}.json">JSON</a></p>
        </section>
        """));

    private static Html Entry(WatchStanding standing) => Html.Of($"""
        <li><h2><a href="{WatchAddress.Of(standing.Watch.Name)}">{standing.Watch.Name}</a>{Html.If(standing.Watch.Stopped is not null, $""" <span class="undone">rests</span>""")}</h2>
        <p>{WatchLines.Waits(standing.Watch)}</p>
        <p class="facts">{Last(standing)}</p></li>
        """);

    private static Html Last(WatchStanding standing) => standing.Last is { } last
        ? Html.Of($"{Views.EventRow.Counted(standing.Alerts, "alert")}, the last {Moment.Of(last.At)}: <bdi>{last.Title}</bdi>")
        : Html.Of($"no alert since {Moment.Of(standing.Watch.Since)}");
}
