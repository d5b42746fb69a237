using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Watching;

/// <summary>One watch: what it waits for, how it is told, and its alerts with the words they rest on.</summary>
internal static class WatchPage
{
    /// <summary>Events of one alert that the page leads to.</summary>
    public const int MostEvents = 50;

    /// <summary>What stands between the sentence of an event and its day.</summary>
    private const string Between = " · ";

    /// <param name="watch">The watch.</param>
    /// <param name="alerts">Its latest alerts, youngest first.</param>
    /// <param name="rows">Those of their events that the picture still has, by identity.</param>
    /// <param name="token">The hidden field of forms; null for who may change nothing.</param>
    public static Html Of(Watch watch, IReadOnlyList<WatchAlert> alerts, IReadOnlyDictionary<string, EventRow> rows, Html? token) => Shell.Of(watch.Name, "watches", Html.Of($"""
        <section class="page watch"><h1>{watch.Name}</h1>
        <p>{WatchLines.Waits(watch)}.</p>
        <p class="facts">{(watch.Stopped is { } since ? Html.Format(Words.Watch_RestsSince, Moment.Of(since)) : Html.Format(Words.Watch_WatchesSince, Moment.Of(watch.Since)))}{Html.If(watch.Digest != DigestPeriod.Never, $" · {Html.Format(Words.Watch_Tells, Slug.Of(watch.Digest))}")}{Html.If(watch.Owner is not null, $" · {Html.Format(Words.Watch_MadeBy, Html.Of($"<bdi>{watch.Owner}</bdi>"))}")}</p>
        <ul class="channels"><li>{Words.Watch_Feed} <a href="{WatchAddress.Of(watch.Name)}.atom">{Words.Format_Atom}</a> <a href="{WatchAddress.Of(watch.Name)}.json">{Words.Format_JsonFeed}</a></li>{watch.Channels.Select(channel => WatchLines.Channel(channel, token is not null))}</ul>
        {(token is { } field ? Buttons(watch, field) : Html.Empty)}
        <h2>{Words.Watch_Alerts}</h2>
        {(alerts.Count == 0 ? Html.Of($"""<p class="empty">{Words.Watch_ToldNothing}</p>""") : Html.Of($"""<ol class="alerts" reversed>{alerts.Select(alert => Alert(alert, rows))}</ol>"""))}
        <p><a href="{WatchAddress.All}">{Words.Watch_All}</a></p>
        </section>
        """));

    private static Html Buttons(Watch watch, Html token)
    {
        var address = WatchAddress.Of(watch.Name);
        return Html.Of($"""
            <form class="buttons" method="post" action="{address}/{(watch.Stopped is null ? "stop" : "resume")}">{token}<button type="submit">{(watch.Stopped is null ? Words.Watch_Stop : Words.Watch_GoOn)}</button> <a class="button" href="{WatchAddress.Edit(watch.Name)}">{Words.Watch_Change}</a> <button type="submit" formaction="{address}/remove">{Words.Watch_Remove}</button></form>
            """);
    }

    private static Html Alert(WatchAlert alert, IReadOnlyDictionary<string, EventRow> picture)
    {
        // An event may have left the picture since: identities change with every report that joins.
        EventRow[] rows = [.. alert.Events.Select(picture.GetValueOrDefault).OfType<EventRow>()];
        return Html.Of($"""
            <li id="alert-{alert.Number}"><p class="facts">{alert.Number} · {Moment.Of(alert.At)} · {WatchLines.Raised(alert.Condition)}</p>
            <h3>{(rows is [var row] ? Html.Of($"""<a href="{row.Address}"><bdi>{alert.Title}</bdi></a>""") : Html.Of($"<bdi>{alert.Title}</bdi>"))}</h3>
            <p class="told" dir="auto">{Told(alert)}</p>
            {Html.If(rows.Length > 1, $"""<ul class="related">{rows.Select(row => Html.Of($"""<li><a href="{row.Address}"><bdi>{row.Sentence}</bdi></a> {EventList.When(row.Event)}</li>"""))}</ul>""")}
            <ul class="sources">{alert.Sources.Select(Source)}</ul></li>
            """);
    }

    /// <summary>What it says beyond its title, which ends with the sentence that its text begins with.</summary>
    private static string Told(WatchAlert alert)
    {
        var end = alert.Text.IndexOf(Between, StringComparison.Ordinal);
        return end > 0 && alert.Title.EndsWith(alert.Text[..end], StringComparison.Ordinal) ? alert.Text[(end + Between.Length)..] : alert.Text;
    }

    private static Html Source(AlertSource source) => Html.Of($"""<li><bdi>{source.Words}</bdi> <a class="there" href="{ArticlePage.Address(source.Article)}">{Words.Page_TheArticle}</a></li>""");
}
