using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>The question asked of the events, to read and to change.</summary>
internal static class FilterForm
{
    public static Html Of(EventFilter filter, IReadOnlyList<EventRow> all) => Html.Of($"""
        <form class="filters" method="get" action="/events" role="search" aria-label="Filter events">
        <label>Kind <select name="kind">{Choice("", "any kind", filter.Kind is null)}{Kinds(filter, all)}</select></label>
        <label>Status <select name="status">{Choice("", "any status", filter.Status is null)}{Statuses(filter, all)}</select></label>
        <label>From <input type="date" name="from" value="{EventFilter.Iso(filter.From)}"></label>
        <label>To <input type="date" name="to" value="{EventFilter.Iso(filter.To)}"></label>
        <label class="grow">Words <input type="search" name="q" value="{filter.Text}" placeholder="place, party, outlet"></label>
        {More(filter)}
        <button type="submit">Show</button>
        {Html.If(filter.Query.Length > 0, $"""<a class="clear" href="/events">Show all</a>""")}
        </form>
        """);

    private static Html More(EventFilter filter) => Html.Of($"""
        <details class="more"{Html.If(filter.IsDetailed, $" open")}><summary>More</summary><div>
        <label>Party <input type="text" name="party" value="{filter.Party}" placeholder="state:TJ, Taliban"></label>
        <label>Place <input type="text" name="place" value="{filter.Place}" placeholder="Khatlon, TJ"></label>
        <label>Origins at least <input type="number" name="origins" min="1" value="{filter.Origins?.ToString(CultureInfo.InvariantCulture)}"></label>
        <label>Theatre <select name="theatre">{Choice("", "everywhere", filter.Theatre is null)}{FilterReader.Theatres.Select(theatre => Choice(theatre.Name, theatre.Title, filter.Theatre?.Name == theatre.Name))}</select></label>
        <label>Box <input type="text" name="bbox" value="{filter.Box?.ToString()}" placeholder="67,36,75,40" title="west, south, east, north in degrees"></label>
        </div></details>
        """);

    private static IEnumerable<Html> Kinds(EventFilter filter, IReadOnlyList<EventRow> all) =>
        all.CountBy(row => row.Event.Kind).OrderBy(pair => Slug.Of(pair.Key), StringComparer.Ordinal)
            .Select(pair => Choice(Slug.Of(pair.Key), $"{Named(Slug.Of(pair.Key))} ({pair.Value})", filter.Kind == pair.Key));

    private static IEnumerable<Html> Statuses(EventFilter filter, IReadOnlyList<EventRow> all) =>
        all.CountBy(row => row.Event.Status).OrderBy(pair => pair.Key)
            .Select(pair => Choice(Slug.Of(pair.Key), $"{Named(Slug.Of(pair.Key))} ({pair.Value})", filter.Status == pair.Key));

    private static string Named(string slug) => slug.Replace('-', ' ');

    private static Html Choice(string value, string name, bool chosen) => chosen
        ? Html.Of($"""<option value="{value}" selected>{name}</option>""")
        : Html.Of($"""<option value="{value}">{name}</option>""");
}
