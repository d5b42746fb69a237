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

    public static Html Of(TrendTable table, EventQuestion question, DateOnly? latest, DateOnly today)
    {
        var query = QuestionText.Of(question);
        return Shell.Of(Words.Trend_Title, "trends", Html.Of($"""
            <section class="page boards trends"><h1>{Html.Format(Words.Trend_OfDays, WhenWords.Of(When.Days(table.First, table.Last)))}</h1>
            <p class="facts">{Html.Format(Words.Trend_Note, TrendWords.Sources(table))}</p>
            {Form(table, question)}
            {Latest(table, question, latest)}
            <p class="twins"><span>{Words.Page_ThisAs}</span> <a href="{Path}.json{Query(query, table.Last)}">{Words.Format_Json}</a> <a href="{Path}.csv{Query(query, table.Last)}">{Words.Format_Csv}</a> · <a href="/events{query}">{Words.Trend_TheseEvents}</a> · <a href="{WatchAddress.New(query)}">{Words.Watch_This}</a> · {ViewPage.KeepLink(Path + (table.Last == today ? query : Query(query, table.Last)))}</p>
            {QuestionChips.Of(question, asked => Path + Query(QuestionText.Of(asked), table.Last))}
            {Remarkable(table, question)}
            {table.Rows.GroupBy(row => row.By).Select(rows => Table(rows.Key, [.. rows], table, question))}
            <p class="hint">{Html.Format(Words.Trend_NormNote, TrendFinder.WeeksBefore)}</p>
            </section>
            """));
    }

    private static string Query(string query, DateOnly last) => new QueryString(query).Add("week", IsoDay.Of(last)).ToUriComponent();

    private static Html Form(TrendTable table, EventQuestion question) => Html.Of($"""
        <form class="as-of" method="get" action="{Path}" aria-label="{Words.Trend_Week}">
        {Hidden(question)}
        <a rel="prev" href="{Path}{Query(QuestionText.Of(question), table.Last.AddDays(-Week))}">{Words.Trend_WeekBefore}</a>
        <label>{Words.Trend_EndsWith} <input type="date" name="week" value="{IsoDay.Of(table.Last)}" required></label>
        <button type="submit">{Words.Page_Show}</button>
        <a rel="next" href="{Path}{Query(QuestionText.Of(question), table.Last.AddDays(Week))}">{Words.Trend_WeekAfter}</a>
        </form>
        """);

    /// <summary>The way to the last week that anything was published in, where the week that is shown lies behind it.</summary>
    private static Html Latest(TrendTable table, EventQuestion question, DateOnly? latest) => Html.If(latest < table.First, $"""
        <p class="notice">{Words.Trend_NothingPublished} {Html.Format(Words.Trend_LatestKnown, Html.Of($"""<a href="{Path}{Query(QuestionText.Of(question), latest ?? default)}">{Html.Format(Words.Trend_WeekEnding, WhenWords.Of(When.Day(latest ?? default)))}</a>"""))}</p>
        """);

    private static IEnumerable<Html> Hidden(EventQuestion question) => QuestionText.Of(question).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
        .Select(part => Html.Of($"""<input type="hidden" name="{part[0]}" value="{Uri.UnescapeDataString(part[1])}">"""));

    /// <summary>What is not as usual, in words, before all tables.</summary>
    private static Html Remarkable(TrendTable table, EventQuestion question)
    {
        Trend[] rows = [.. table.Rows.Where(row => row.Verdict is Verdict.Above or Verdict.Below)];
        return Html.Of($"""
            <section class="changes" aria-labelledby="remarkable"><h2 id="remarkable">{Words.Trend_NotAsUsual}</h2>
            {(rows.Length == 0 ? Html.Of($"""<p class="empty">{(table.Rows[0].Norm is null ? Words.Trend_TooFewWeeks : Words.Trend_AllAsUsual)}</p>""") : Html.Of($"""<ul>{rows.Select(row => Html.Of($"""<li><a href="{Events(row, table, question)}"><bdi>{row.Title}</bdi></a>: {TrendWords.Of(row.Verdict)} – {TrendWords.Count(row)}, {TrendWords.Norm(row)}</li>"""))}</ul>"""))}
            </section>
            """);
    }

    private static Html Table(string by, IReadOnlyList<Trend> rows, TrendTable table, EventQuestion question) => Html.Of($"""
        <section class="board" aria-labelledby="by-{by}"><h2 id="by-{by}">{Named(by).Title}</h2>
        <table><thead><tr><th scope="col">{Named(by).Column}</th><th scope="col">{Words.Trend_Events}</th><th scope="col">{Words.Trend_Norm}</th><th scope="col">{Words.Trend_FourWeeks}</th><th scope="col">{Words.Trend_Weeks}</th><th scope="col">{Words.Trend_AgainstNorm}</th></tr></thead>
        <tbody>{rows.Select(row => Row(row, table, question))}</tbody></table></section>
        """);

    private static (string Title, string Column) Named(string by) => by switch
    {
        "kind" => (Words.Trend_ByKind, Words.Trend_Kind),
        "party" => (Words.Trend_ByParty, Words.Trend_Party),
        "place" => (Words.Trend_ByPlace, Words.Trend_Place),
        _ => (Words.Trend_All, Words.Trend_What),
    };

    private static Html Row(Trend row, TrendTable table, EventQuestion question) => Html.Of($"""
        <tr><td data-column="{Words.Trend_What}"><a href="{Events(row, table, question)}"><bdi>{row.Title}</bdi></a></td>
        <td data-column="{Words.Trend_Events}" class="figure">{TrendWords.Count(row)}</td>
        <td data-column="{Words.Trend_Norm}">{TrendWords.Norm(row)}</td>
        <td data-column="{Words.Trend_FourWeeks}">{Html.Format(Words.Trend_AWeek, row.LastFour.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture))}</td>
        <td data-column="{Words.Trend_Weeks}"><span>{WeekBars.Of(row)}</span></td>
        <td data-column="{Words.Trend_AgainstNorm}" class="verdict{(row.Verdict is Verdict.Above or Verdict.Below ? " told" : "")}">{TrendWords.Of(row.Verdict)}</td></tr>
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
