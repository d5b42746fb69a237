using Panj.Server.Markup;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Watching;

/// <summary>All watches: what each waits for and what it told last.</summary>
internal static class WatchListPage
{
    /// <param name="standings">The watches.</param>
    /// <param name="form">The form that makes one more; empty for who may make none.</param>
    /// <param name="isAsked">True where the reader came for the form.</param>
    public static Html Of(IReadOnlyList<WatchStanding> standings, Html form, bool isAsked) => Shell.Of(Words.Watch_Title, "watches", Html.Of($"""
        <section class="page"><h1>{Words.Watch_Title}</h1>
        {Html.If(form.ToString().Length > 0, $"""<details class="new-watch"{Html.If(isAsked, $" open")}><summary>{Words.Watch_NewWatch}</summary>{form}</details>""")}
        {(standings.Count == 0 ? Html.Of($"""<p class="empty">{Html.Format(Words.Watch_NothingYet, Html.Of($"""<a href="/events">{Words.Watch_EventsLink}</a>"""))}</p>""") : Html.Of($"""<ul class="watches">{standings.Select(Entry)}</ul>"""))}
        <p class="twins"><span>{Words.Watch_AllAs}</span> <a href="{WatchAddress.All}.json">{Words.Format_Json}</a></p>
        </section>
        """));

    private static Html Entry(WatchStanding standing) => Html.Of($"""
        <li><h2><a href="{WatchAddress.Of(standing.Watch.Name)}">{standing.Watch.Name}</a>{Html.If(standing.Watch.Stopped is not null, $""" <span class="undone">{Words.Watch_Rests}</span>""")}</h2>
        <p>{WatchLines.Waits(standing.Watch)}</p>
        <p class="facts">{Last(standing)}</p></li>
        """);

    private static Html Last(WatchStanding standing) => standing.Last is { } last
        ? Html.Format(Words.Watch_LastAlert, Counted.Alerts(standing.Alerts), Moment.Of(last.At), Html.Of($"<bdi>{last.Title}</bdi>"))
        : Html.Format(Words.Watch_NoAlertSince, Moment.Of(standing.Watch.Since));
}
