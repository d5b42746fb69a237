using System.Globalization;
using Panj.Events.Ports;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Feeds;

/// <summary>Where articles come from by themselves: a health line a feed, those in trouble first.</summary>
internal static class FeedPage
{
    private const string New = "new";
    private const string Well = "well";
    private const string Failing = "failing";
    private const string Gone = "gone";

    private static readonly string[] s_columns = ["feed", "health", "last fetch", "result", "items", "bytes", "next try"];

    /// <param name="feeds">What is followed.</param>
    /// <param name="whole">True shows addresses whole; what stands behind the question mark may be a subscriber's secret.</param>
    public static Html Of(IReadOnlyList<FeedState> feeds, bool whole) => Shell.Of("Feeds", "feeds", Html.Of($"""
        <section class="page boards"><h1>Feeds</h1>
        {(feeds.Count == 0 ? Html.Of($"""<p class="empty">No feed is followed. Name one with <code>panj feeds add URL</code> and let <code>panj collect</code> run.</p>""") : Table(feeds, whole))}
        <p class="twins"><span>The feeds as</span> <a href="/feeds.json">JSON</a></p>
        </section>
        """));

    /// <summary>How a feed does, in a word.</summary>
    public static string Health(FeedState feed) => feed switch
    {
        { LastFetch: null } => New,
        { Next: null } => Gone,
        { Failures: > 0 } => Failing,
        _ => Well,
    };

    public static string Address(string address, bool whole) =>
        !whole && Uri.TryCreate(address, UriKind.Absolute, out var known) ? known.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : address;

    private static Html Table(IReadOnlyList<FeedState> feeds, bool whole)
    {
        var healths = feeds.CountBy(Health).OrderBy(pair => Rank(pair.Key)).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}"));
        return Html.Of($"""
            <p class="facts">{EventRow.Counted(feeds.Count, "feed")}: {string.Join(", ", healths)}</p>
            <div class="board"><table><thead><tr>{s_columns.Select(column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
            <tbody>{feeds.OrderBy(feed => Rank(Health(feed))).ThenBy(feed => feed.Address, StringComparer.Ordinal).Select(feed => Row(feed, whole))}</tbody></table></div>
            """);
    }

    private static Html Row(FeedState feed, bool whole) => Html.Of($"""
        <tr>{Cell(0, Name(feed, whole))}{Cell(1, Html.Of($"{Health(feed)}{Html.If(feed.Failures > 0, $", {EventRow.Counted(feed.Failures, "failure")} in a row, last good {Moment.Of(feed.LastGood, "never")}")}"))}{Cell(2, Moment.Of(feed.LastFetch, "never"))}{Cell(3, Html.Of($"<bdi>{feed.LastResult}</bdi>"))}{Cell(4, Html.Of($"{Known(feed, feed.LastItems)}{Html.If(feed.WeeklyItems is not null, $", {feed.WeeklyItems?.ToString("0.#", CultureInfo.InvariantCulture)} new a week")}"))}{Cell(5, Html.Of($"{Known(feed, feed.LastBytes)}"))}{Cell(6, Moment.Of(feed.Next, "never again"))}</tr>
        """);

    private static Html Name(FeedState feed, bool whole)
    {
        var address = Address(feed.Address, whole);
        return feed.Title is { Length: > 0 } title ? Html.Of($"""<bdi>{title}</bdi> <span class="by"><bdi>{address}</bdi></span>""") : Html.Of($"<bdi>{address}</bdi>");
    }

    private static Html Cell(int column, Html content) => Html.Of($"""<td data-column="{s_columns[column]}"><span>{content}</span></td>""");

    private static string Known(FeedState feed, long number) => feed.LastFetch is null ? "not known" : number.ToString("#,0", CultureInfo.InvariantCulture);

    private static int Rank(string health) => health switch { Gone => 0, Failing => 1, New => 2, _ => 3 };
}
