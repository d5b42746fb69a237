using System.Globalization;
using Panj.Events;
using Panj.Server.Marking;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>One event with the words of every report that tells it.</summary>
internal static class EventDetail
{
    public static Html Of(EventRow row, PictureView picture, string query) => Html.Of($"""
        <article class="event-detail" data-event="{row.Event.Id}">
        <p class="back"><a href="/events{query}" data-opens="list">Close</a></p>
        <h2 tabindex="-1">{Shapes.Symbol(row.Look)} <bdi>{row.Sentence}</bdi></h2>
        {Facts(row)}
        {DisputeTable.Of(row.Event, picture)}
        <h3>{EventRow.Counted(row.Event.Reports.Count, "report")}</h3>
        {row.Event.Reports.Select(reference => ReportCard(reference, picture))}
        {Related(row, picture)}
        <p class="twins"><span>This event as</span> <a href="{row.Address}.json">JSON</a></p>
        </article>
        """);

    private static Html Facts(EventRow row) => Html.Of($"""
        <dl class="fields">
        <div><dt>What</dt><dd>{Slug.Of(row.Event.Kind).Replace('-', ' ')}{Html.If(row.Event.Mode is not null, $", {row.Event.Mode}")}; {Slug.Of(row.Event.Status).Replace('-', ' ')}{Html.If(row.Event.Background, $"; told as background")}</dd></div>
        <div><dt>When</dt><dd>{EventList.When(row.Event)}</dd></div>
        <div><dt>Where</dt><dd>{Where(row.Event.Where)}</dd></div>
        <div><dt>Who</dt><dd>{Who(row.Event.Participants)}</dd></div>
        {Html.If(row.Event.Figures.Count > 0, $"<div><dt>How many</dt><dd>{string.Join("; ", row.Event.Figures.Select(FigureWords.Of))}</dd></div>")}
        <div><dt>Told by</dt><dd>{EventWords.Sources(row.Event)}</dd></div>
        {Html.If(row.Event.Operations.Count > 0, $"<div><dt>Decided</dt><dd><ul>{row.Event.Operations.Select(Decided)}</ul></dd></div>")}
        </dl>
        """);

    private static Html Decided(Operation operation) => Html.Of($"""
        <li>{OperationWords.Deed(operation.Kind)} by <bdi>{operation.By}</bdi>, {operation.At.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}{Html.If(operation.Reason is not null, $": <bdi>{operation.Reason}</bdi>")}</li>
        """);

    private static Html Where(Place? place) => place is null
        ? Html.Of($"not said")
        : Html.Of($"<bdi>{place.Name}</bdi>{Html.If(place.Countries.Count > 0, $" ({string.Join(", ", place.Countries)})")}, {Slug.Of(place.Precision)}");

    private static Html Who(IReadOnlyList<Participant> participants) => participants.Count == 0
        ? Html.Of($"not said")
        : Html.Of($"<ul>{participants.Select(who => Html.Of($"<li><bdi>{who.Name}</bdi>{Html.If(who.Office is not null, $", <bdi>{who.Office}</bdi>")} <span class=\"role\">{Slug.Of(who.Role)}</span></li>"))}</ul>");

    private static Html ReportCard(ReportReference reference, PictureView picture)
    {
        if (picture.Article(reference.ArticleId) is not { } reading) return Html.Empty;
        var report = reading.Reports[reference.Index];
        var text = new MarkedText(reading.Article.Text, ReportMarks.Of(report));
        return Html.Of($"""
            <section class="report">
            <h4><a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> {ArticlePage.Source(reading)}</h4>
            {text.Passages().Select(passage => Html.Of($"<blockquote dir=\"auto\">{MarkedTemplate.Of(text, passage)}</blockquote>"))}
            {Chain(report.Chain)}
            {Html.If(report.WhenKnownBy is not null, $"<p class=\"known-by\">Date by <bdi>{report.WhenKnownBy}</bdi></p>")}
            {Html.If(report.WhereKnownBy is not null, $"<p class=\"known-by\">Place by <bdi>{report.WhereKnownBy}</bdi></p>")}
            </section>
            """);
    }

    private static Html Chain(IReadOnlyList<ChainLink> chain) => Html.If(
        chain.Count > 0,
        $"""<p class="chain"><span>Says so:</span> {chain.Select((link, index) => Html.Of($"{Html.If(index > 0, $" ← ")}<bdi>{link.Name}</bdi>"))}</p>""");

    private static Html Related(EventRow row, PictureView picture)
    {
        IReadOnlyList<EventRow> related = [.. row.Event.Related.Select(picture.Row).OfType<EventRow>()];
        return Html.If(related.Count > 0, $"""<h3>May belong together</h3><ul class="related">{related.Select(other => Html.Of($"<li><a href=\"{other.Address}\"><bdi>{other.Sentence}</bdi></a> {EventList.When(other.Event)}</li>"))}</ul>""");
    }
}
