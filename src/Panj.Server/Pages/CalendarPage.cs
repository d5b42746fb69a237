using Panj.Events.Ports;
using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages;

/// <summary>What is planned and pledged.</summary>
internal static class CalendarPage
{
    /// <summary>Entries that one page shows; the formats hold all.</summary>
    public const int MostRows = 1000;

    private const string Path = "/calendar";

    /// <param name="asked">Which events are asked for, and which part of them.</param>
    /// <param name="plans">The part of those that are plans.</param>
    /// <param name="all">How many plans there are.</param>
    public static Html Of(ListQuestion asked, EventPage plans, EventCounts all) => Shell.Of(Words.Calendar_Title, "calendar", Html.Of($"""
        <section class="page"><h1>{Words.Calendar_Title}</h1>
        {FilterForm.Of(asked, all, Path)}
        <p class="twins"><span>{Words.Calendar_As}</span> <a href="{Path}.ics{asked.Query}">{Words.Format_ICalendar}</a> <a href="{Path}.json{asked.Query}">{Words.Format_Json}</a> <a href="{Path}.csv{asked.Query}">{Words.Format_Csv}</a> · <a href="{WatchAddress.New(Watched(asked))}">{Words.Calendar_Watch}</a> · {ViewPage.KeepLink(Path + asked.Query)}</p>
        <h2>{Words.Calendar_PlannedAndPledged}</h2>
        {(plans.Events.Count == 0 ? Nothing(all) : CalendarList.Of(EventRow.Planned(plans.Events)))}
        {Html.If(plans.Next is not null, $"""<p class="hint">{Html.Format(asked.After is null ? Words.Calendar_Latest : Words.Calendar_These, plans.Events.Count, Html.Of($"""<a rel="next" href="{Path}{asked.QueryAfter(plans.Next ?? "")}">{Words.List_ShowBefore}</a>"""))}</p>""")}
        </section>
        """));

    /// <summary>A watch of the calendar's question minds what is planned, where no status is asked for.</summary>
    private static string Watched(ListQuestion asked) => asked.Events.Statuses.Count > 0 ? asked.Query : asked.Query.Length == 0 ? "status=planned" : asked.Query + "&status=planned";

    private static Html Nothing(EventCounts all) => Html.Of($"""<p class="empty">{(all.Events == 0 ? Words.Calendar_Nothing : Words.Calendar_NoneFound)}</p>""");
}
