using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Events as rows that read like sentences. What the map draws stands in the rows' data attributes.</summary>
internal static class EventList
{
    public static Html Of(IReadOnlyList<EventRow> rows, string query, string? selected) => Html.Of($"""
        <ol class="events">{rows.Select(row => Row(row, query, selected == row.Event.Id))}</ol>
        """);

    private static Html Row(EventRow row, string query, bool selected) => Html.Of($"""
        <li class="event{(selected ? " selected" : "")}" data-event="{row.Event.Id}" {Days(row.Event.When)} {Location(row.Event.Where)}>
        {Shapes.Symbol(row.Look)}
        <a href="{row.Address}{query}"{Html.If(selected, $" aria-current=\"true\"")}><bdi>{row.Sentence}</bdi></a>
        <p class="facts">{When(row.Event)} · {EventWords.Sources(row.Event)}{Disputes(row.Event)}</p>
        </li>
        """);

    public static Html When(Event happening) => Html.Of($"""<span title="{happening.When?.Edtf}">{EventWords.Date(happening)}</span>""");

    public static Html Disputes(Event happening) => Html.If(
        happening.Disputes.Count > 0,
        $""" · <span class="dispute" title="{Html.Format(Words.List_Disputed, Counted.Fields(happening.Disputes.Count))}">≠ {happening.Disputes.Count}</span>""");

    /// <summary>First and last day, an open end empty.</summary>
    private static Html Days(When? when) => when is { IsYearKnown: true } known && (known.Earliest ?? known.Latest) is not null
        ? Html.Of($"""data-first="{IsoDay.Of(known.Earliest)}" data-last="{IsoDay.Of(known.Latest)}" """)
        : Html.Empty;

    private static Html Location(Place? place) => place is null ? Html.Empty : Html.Of($"""
        data-place="{place.Name}" data-precision="{Slug.Of(place.Precision)}" data-countries="{string.Join(' ', place.Countries)}" data-latitude="{Number(place.Latitude)}" data-longitude="{Number(place.Longitude)}" data-radius="{Number(place.RadiusKm)}"
        """);

    private static string Number(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
