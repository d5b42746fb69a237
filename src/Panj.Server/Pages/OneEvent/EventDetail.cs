using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>One event: what it is, where its accounts differ, who says so, the words of every report, where they come from, and what a person may decide about it.</summary>
internal static class EventDetail
{
    /// <summary>Reports whose words one page shows; the twin holds all.</summary>
    private const int MostReports = 40;

    public static Html Of(EventRow row, PictureView picture, string query, Visitor visitor)
    {
        var accounts = Account.AllOf(row.Event, picture);
        return Html.Of($"""
            <article class="event-detail" data-event="{row.Event.Id}">
            <p class="back"><a href="/events{query}" data-opens="list">{Words.Event_Close}</a></p>
            <h2 tabindex="-1">{Shapes.Symbol(row.Look)} <bdi>{row.Sentence}</bdi></h2>
            {DecisionNotice.Of(visitor, picture)}
            {Html.Join(accounts.Take(1).Select(ReportCard.Lead))}
            {Facts(row)}
            {DisputeTable.Of(row.Event, picture)}
            {ClaimTable.Of(row.Event, accounts, picture)}
            {SourceChains.Of(accounts)}
            <section><h3>{Counted.Reports(accounts.Count)}</h3>
            {accounts.Take(MostReports).Select(ReportCard.Of)}
            {Html.If(accounts.Count > MostReports, $"""<p class="empty">{Html.Format(Words.Event_FirstReports, MostReports)}</p>""")}</section>
            {CopyList.Of(accounts, picture)}
            {HistoryList.Of(row.Event, accounts, picture, visitor)}
            {Related(row, picture)}
            {DecisionForms.Of(row, accounts, picture, visitor)}
            <p class="twins"><span>{Words.Event_As}</span> <a href="{row.Address}.json">{Words.Format_Json}</a></p>
            </article>
            """);
    }

    private static Html Facts(EventRow row) => Html.Of($"""
        <dl class="fields">
        <div><dt>{Words.Event_What}</dt><dd>{Slug.Of(row.Event.Kind).Replace('-', ' ')}{Html.If(row.Event.Mode is not null, $", {row.Event.Mode}")}; {Slug.Of(row.Event.Status).Replace('-', ' ')}{Html.If(row.Event.Background, $"; {Words.Event_ToldAsBackground}")}</dd></div>
        <div><dt>{Words.Event_When}</dt><dd>{EventList.When(row.Event)}</dd></div>
        <div><dt>{Words.Event_Where}</dt><dd>{Where(row.Event.Where)}</dd></div>
        <div><dt>{Words.Event_Who}</dt><dd>{Who(row.Event.Participants)}</dd></div>
        {Html.If(row.Event.Figures.Count > 0, $"<div><dt>{Words.Event_HowMany}</dt><dd>{string.Join("; ", row.Event.Figures.Select(FigureWords.Of))}</dd></div>")}
        <div><dt>{Words.Event_ToldBy}</dt><dd>{EventWords.Sources(row.Event)} · <a href="{StoryTelling.AddressOf(row.Event.Reports[0].ArticleId)}">{Words.Event_TheStory}</a></dd></div>
        {Html.If(row.Event.Operations.Count > 0, $"<div><dt>{Words.Event_Decided}</dt><dd>{OperationWords.Of(row.Event)}</dd></div>")}
        </dl>
        """);

    private static Html Where(Place? place) => place is null
        ? Html.Text(Words.Page_NotSaid)
        : Html.Of($"<a href=\"{SubjectAddress.Of(place)}\"><bdi>{place.Name}</bdi></a>{Html.If(place.Countries.Count > 0, $" ({string.Join(", ", place.Countries)})")}, {Slug.Of(place.Precision)}");

    private static Html Who(IReadOnlyList<Participant> participants) => participants.Count == 0
        ? Html.Text(Words.Page_NotSaid)
        : Html.Of($"<ul>{participants.Select(who => Html.Of($"<li>{Named(who)}{Html.If(who.Office is not null, $", <bdi>{who.Office}</bdi>")} <span class=\"role\">{Slug.Of(who.Role)}</span></li>"))}</ul>");

    private static Html Named(Participant who) => SubjectAddress.Of(who) is { Length: > 0 } address
        ? Html.Of($"""<a href="{address}"><bdi>{who.Name}</bdi></a>""")
        : Html.Of($"<bdi>{who.Name}</bdi>");

    private static Html Related(EventRow row, PictureView picture)
    {
        IReadOnlyList<EventRow> related = [.. row.Event.Related.Select(picture.Row).OfType<EventRow>()];
        return Html.If(related.Count > 0, $"""<section><h3>{Words.Event_MayBelongTogether}</h3><ul class="related">{related.Select(other => Html.Of($"<li><a href=\"{other.Address}\"><bdi>{other.Sentence}</bdi></a> {EventList.When(other.Event)}</li>"))}</ul></section>""");
    }
}
