using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Theatres;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>The question asked of the events, to read and to change.</summary>
internal static class FilterForm
{
    /// <param name="asked">The question.</param>
    /// <param name="all">How many events of each kind and status there are to ask for.</param>
    /// <param name="path">The page that answers.</param>
    public static Html Of(ListQuestion asked, EventCounts all, string path = "/events") => Of(asked.Events, asked.Query, all, path);

    private static Html Of(EventQuestion filter, string query, EventCounts all, string path) => Html.Of($"""
        <form class="filters" method="get" action="{path}" role="search" aria-label="{Words.Filter_Events}">
        <label>{Words.Filter_Kind} <select name="kind">{Choice("", Words.Filter_AnyKind, filter.Kind is null)}{Kinds(filter, all)}</select></label>
        <label>{Words.Filter_Status} <select name="status">{Choice("", Words.Filter_AnyStatus, filter.Statuses.Count == 0)}{Statuses(filter, all)}</select></label>
        <label>{Words.Filter_From} <input type="date" name="from" value="{IsoDay.Of(filter.From)}"></label>
        <label>{Words.Filter_To} <input type="date" name="to" value="{IsoDay.Of(filter.To)}"></label>
        <label class="grow">{Words.Filter_Words} <input type="search" name="q" value="{filter.Words}" placeholder="{Words.Filter_WordsExample}"></label>
        {More(filter)}
        <button type="submit">{Words.Page_Show}</button>
        {Html.If(query.Length > 0, $"""<a class="clear" href="{path}">{Words.Filter_ShowAll}</a>""")}
        </form>
        """);

    private static Html More(EventQuestion filter) => Html.Of($"""
        <details class="more"{Html.If(IsDetailed(filter), $" open")}><summary>{Words.Filter_More}</summary><div>
        <label>{Words.Filter_Party} <input type="text" name="party" value="{filter.Party}" placeholder="{Words.Filter_PartyExample}"></label>
        <label>{Words.Filter_Place} <input type="text" name="place" value="{filter.Place}" placeholder="{Words.Filter_PlaceExample}"></label>
        <label>{Words.Filter_Source} <input type="text" name="source" value="{filter.Source}" placeholder="{Words.Filter_SourceExample}"></label>
        <label>{Words.Filter_Origins} <input type="number" name="origins" min="1" value="{filter.Origins?.ToString(CultureInfo.InvariantCulture)}"></label>
        <label>{Words.Filter_Theatre} <select name="theatre">{Choice("", Words.Filter_Everywhere, filter.Theatre.Length == 0)}{TheatreFile.Standard.Values.OrderBy(theatre => theatre.Title, StringComparer.Ordinal).Select(theatre => Choice(theatre.Name, theatre.Title, filter.Theatre == theatre.Name))}</select></label>
        <label>{Words.Filter_Box} <input type="text" name="bbox" value="{filter.Within?.ToString()}" placeholder="67,36,75,40" title="{Words.Filter_BoxTitle}"></label>
        <label>{Words.Filter_Without} <select name="without">{Choice("", Words.Filter_WithoutNothing, filter.Without is null)}{Choice(Slug.Of(Lack.Place), Words.Filter_WithoutPlace, filter.Without is Lack.Place)}{Choice(Slug.Of(Lack.Day), Words.Filter_WithoutDay, filter.Without is Lack.Day)}</select></label>
        </div></details>
        """);

    private static IEnumerable<Html> Kinds(EventQuestion filter, EventCounts all) =>
        all.Kinds.OrderBy(pair => Slug.Of(pair.Key), StringComparer.Ordinal)
            .Select(pair => Choice(Slug.Of(pair.Key), $"{Named(Slug.Of(pair.Key))} ({pair.Value})", filter.Kind == pair.Key));

    private static IEnumerable<Html> Statuses(EventQuestion filter, EventCounts all) =>
        all.Statuses.OrderBy(pair => pair.Key)
            .Select(pair => Choice(Slug.Of(pair.Key), $"{Named(Slug.Of(pair.Key))} ({pair.Value})", filter.Statuses.Contains(pair.Key)));

    /// <summary>True where it asks for more than the plain form shows.</summary>
    private static bool IsDetailed(EventQuestion filter) =>
        filter.Party.Length > 0 || filter.Place.Length > 0 || filter.Source.Length > 0 || filter.Origins is not null || filter.Within is not null || filter.Theatre.Length > 0 || filter.Without is not null;

    private static string Named(string slug) => slug.Replace('-', ' ');

    private static Html Choice(string value, string name, bool chosen) => chosen
        ? Html.Of($"""<option value="{value}" selected>{name}</option>""")
        : Html.Of($"""<option value="{value}">{name}</option>""");
}
