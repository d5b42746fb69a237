using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Picture.Trends;
using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Trends;

/// <summary>What a week had more or fewer of than the weeks before let expect, and how much the sources themselves grew.</summary>
internal static class TrendPage
{
    private const string Path = "/trends";
    private const int Week = 7;

    public static Html Of(TrendTable table, EventQuestion question, DateOnly? latest)
    {
        var query = QuestionText.Of(question);
        return Shell.Of("Trends", "trends", Html.Of($"""
            <section class="page boards trends"><h1>Trends, {WhenWords.Of(When.Days(table.First, table.Last))}</h1>
            <p class="facts">Events are counted, not reports: copies and many outlets make no event more. The sources published {TrendWords.Sources(table)}. The last week is still being told of; its count grows.</p>
            {Form(table, question)}
            {Latest(table, question, latest)}
            <p class="twins"><span>This as</span> <a href="{Path}.json{Query(query, table.Last)}">JSON</a> <a href="{Path}.csv{Query(query, table.Last)}">CSV</a> · <a href="/events{query}">these events</a> · <a href="{WatchAddress.New(query)}">Watch this</a></p>
            {Remarkable(table, question)}
            {table.Rows.GroupBy(row => row.By).Select(rows => Table(rows.Key, [.. rows], table, question))}
            <p class="hint">A norm is the range within which all but one week in a hundred falls where nothing changes, by the weeks that are known before ({TrendFinder.WeeksBefore} at most): counts are taken for negative binomial (Farrington 1996, Noufaily 2013). “To” counts events of uncertain day and those that only one side tells of. Seasons are not allowed for.</p>
            </section>
            """));
    }

    private static string Query(string query, DateOnly last) => new QueryString(query).Add("week", IsoDay.Of(last)).ToUriComponent();

    private static Html Form(TrendTable table, EventQuestion question) => Html.Of($"""
        <form class="as-of" method="get" action="{Path}" aria-label="Week">
        {Hidden(question)}
        <a rel="prev" href="{Path}{Query(QuestionText.Of(question), table.Last.AddDays(-Week))}">The week before</a>
        <label>The week that ends with <input type="date" name="week" value="{IsoDay.Of(table.Last)}" required></label>
        <button type="submit">Show</button>
        <a rel="next" href="{Path}{Query(QuestionText.Of(question), table.Last.AddDays(Week))}">The week after</a>
        </form>
        """);

    /// <summary>The way to the last week that anything was published in, where the week that is shown lies behind it.</summary>
    private static Html Latest(TrendTable table, EventQuestion question, DateOnly? latest) => Html.If(latest < table.First, $"""
        <p class="notice">Nothing in the store was published in this week. <a href="{Path}{Query(QuestionText.Of(question), latest ?? default)}">The week that ends with {WhenWords.Of(When.Day(latest ?? default))}</a> is the latest of which anything is known.</p>
        """);

    private static IEnumerable<Html> Hidden(EventQuestion question) => QuestionText.Of(question).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
        .Select(part => Html.Of($"""<input type="hidden" name="{part[0]}" value="{Uri.UnescapeDataString(part[1])}">"""));

    /// <summary>What is not as usual, in words, before all tables.</summary>
    private static Html Remarkable(TrendTable table, EventQuestion question)
    {
        Trend[] rows = [.. table.Rows.Where(row => row.Verdict is Verdict.Above or Verdict.Below)];
        return Html.Of($"""
            <section class="changes" aria-labelledby="remarkable"><h2 id="remarkable">Not as usual</h2>
            {(rows.Length == 0 ? Html.Of($"""<p class="empty">Nothing was more or less than the weeks before let expect{Html.If(table.Rows[0].Norm is null, $": too few weeks are known to say")}.</p>""") : Html.Of($"""<ul>{rows.Select(row => Html.Of($"""<li><a href="{Events(row, table, question)}"><bdi>{row.Title}</bdi></a>: {TrendWords.Of(row.Verdict)} – {TrendWords.Count(row)}, {TrendWords.Norm(row)}</li>"""))}</ul>"""))}
            </section>
            """);
    }

    private static Html Table(string by, IReadOnlyList<Trend> rows, TrendTable table, EventQuestion question) => Html.Of($"""
        <section class="board" aria-labelledby="by-{by}"><h2 id="by-{by}">{Title(by)}</h2>
        <table><thead><tr><th scope="col">{(by == "all" ? "what" : by)}</th><th scope="col">events</th><th scope="col">norm</th><th scope="col">four weeks before</th><th scope="col">weeks</th><th scope="col">against the norm</th></tr></thead>
        <tbody>{rows.Select(row => Row(row, table, question))}</tbody></table></section>
        """);

    private static string Title(string by) => by switch
    {
        "kind" => "By kind",
        "party" => "By party",
        "place" => "By place",
        _ => "All",
    };

    private static Html Row(Trend row, TrendTable table, EventQuestion question) => Html.Of($"""
        <tr><td data-column="what"><a href="{Events(row, table, question)}"><bdi>{row.Title}</bdi></a></td>
        <td data-column="events" class="figure">{TrendWords.Count(row)}</td>
        <td data-column="norm">{TrendWords.Norm(row)}</td>
        <td data-column="four weeks before">{row.LastFour.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)} a week</td>
        <td data-column="weeks"><span>{WeekBars.Of(row)}</span></td>
        <td data-column="against the norm" class="verdict{(row.Verdict is Verdict.Above or Verdict.Below ? " told" : "")}">{TrendWords.Of(row.Verdict)}</td></tr>
        """);

    /// <summary>The events that are counted in a row.</summary>
    private static string Events(Trend row, TrendTable table, EventQuestion question)
    {
        var week = question with { From = table.First, To = table.Last };
        return "/events" + QuestionText.Of(row.By switch
        {
            "kind" when Slug.TryParse<EventKind>(row.Name, out var kind) => week with { Kind = kind },
            "party" => week with { Party = row.Name },
            "place" => week with { Place = row.Name },
            _ => week,
        });
    }
}
