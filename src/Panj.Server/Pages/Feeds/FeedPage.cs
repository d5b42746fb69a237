using System.Globalization;
using Panj.Events.Ports;
using Panj.Server.Markup;

namespace Panj.Server.Pages.Feeds;

/// <summary>Where articles come from by themselves: a health line a feed, those in trouble first.</summary>
internal static class FeedPage
{
    private const string New = "new";
    private const string Well = "well";
    private const string Failing = "failing";
    private const string Gone = "gone";

    private static string[] Columns => [Words.Feed_Feed, Words.Feed_Health, Words.Feed_LastFetch, Words.Feed_Result, Words.Feed_Items, Words.Feed_Bytes, Words.Feed_NextTry];

    /// <param name="feeds">What is followed.</param>
    /// <param name="whole">True shows addresses whole; what stands behind the question mark may be a subscriber's secret.</param>
    public static Html Of(IReadOnlyList<FeedState> feeds, bool whole) => Shell.Of(Words.Feed_Title, "feeds", Html.Of($"""
        <section class="page boards"><h1>{Words.Feed_Title}</h1>
        {(feeds.Count == 0 ? Html.Of($"""<p class="empty">{Html.Format(Words.Feed_None, Html.Of($"<code>panj feeds add URL</code>"), Html.Of($"<code>panj collect</code>"))}</p>""") : Table(feeds, whole))}
        <p class="twins"><span>{Words.Feed_As}</span> <a href="/feeds.json">{Words.Format_Json}</a> <a href="/feeds.opml" download>{Words.Format_Opml}</a></p>
        </section>
        """));

    /// <summary>How a feed does, in a word for programs.</summary>
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
        var healths = feeds.CountBy(Health).OrderBy(pair => Rank(pair.Key)).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {Named(pair.Key)}"));
        return Html.Of($"""
            <p class="facts">{Counted.Feeds(feeds.Count)}: {string.Join(", ", healths)}</p>
            <div class="board"><table><thead><tr>{Columns.Select(column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
            <tbody>{feeds.OrderBy(feed => Rank(Health(feed))).ThenBy(feed => feed.Address, StringComparer.Ordinal).Select(feed => Row(feed, whole))}</tbody></table></div>
            """);
    }

    private static Html Row(FeedState feed, bool whole) => Html.Of($"""
        <tr>{Cell(0, Name(feed, whole))}{Cell(1, Doing(feed))}{Cell(2, Moment.Of(feed.LastFetch, Words.Feed_Never))}{Cell(3, Html.Of($"<bdi>{feed.LastResult}</bdi>"))}{Cell(4, Items(feed))}{Cell(5, Html.Text(Known(feed, feed.LastBytes)))}{Cell(6, Moment.Of(feed.Next, Words.Feed_NeverAgain))}</tr>
        """);

    private static Html Doing(FeedState feed) => feed.Failures > 0
        ? Html.Format(Words.Feed_Fails, Named(Health(feed)), Counted.Failures(feed.Failures), Moment.Of(feed.LastGood, Words.Feed_Never))
        : Html.Text(Named(Health(feed)));

    private static Html Items(FeedState feed) => feed.WeeklyItems is { } weekly
        ? Html.Format(Words.Feed_ItemsWeekly, Known(feed, feed.LastItems), weekly.ToString("0.#", CultureInfo.InvariantCulture))
        : Html.Text(Known(feed, feed.LastItems));

    private static string Named(string health) => health switch { New => Words.Feed_New, Well => Words.Feed_Well, Failing => Words.Feed_Failing, _ => Words.Feed_Gone };

    private static Html Name(FeedState feed, bool whole)
    {
        var address = Address(feed.Address, whole);
        return feed.Title is { Length: > 0 } title ? Html.Of($"""<bdi>{title}</bdi> <span class="by"><bdi>{address}</bdi></span>""") : Html.Of($"<bdi>{address}</bdi>");
    }

    private static Html Cell(int column, Html content) => Html.Of($"""<td data-column="{Columns[column]}"><span>{content}</span></td>""");

    private static string Known(FeedState feed, long number) => feed.LastFetch is null ? Words.Feed_NotKnown : number.ToString("#,0", CultureInfo.InvariantCulture);

    private static int Rank(string health) => health switch { Gone => 0, Failing => 1, New => 2, _ => 3 };
}
