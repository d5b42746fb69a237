using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>Where the accounts of an event differ, and who gives which.</summary>
internal static class DisputeTable
{
    public static Html Of(Event happening, PictureView picture) => Html.If(happening.Disputes.Count > 0, $"""
        <section class="disputes"><h3>≠ {Words.Event_TheAccountsDiffer}</h3>
        <dl>{happening.Disputes.Select(dispute => Field(dispute, picture))}</dl></section>
        """);

    private static Html Field(Dispute dispute, PictureView picture) => Html.Of($"""
        <div><dt>{dispute.Field.Replace('-', ' ')}</dt><dd><ul>{dispute.Values.Select(value => Value(value, picture))}</ul></dd></div>
        """);

    private static Html Value(DisputedValue value, PictureView picture) => Html.Of($"""
        <li><bdi>{value.Value}</bdi> <span class="by">{Html.Join(value.Articles.Select((id, index) => Html.Of($"{Html.If(index > 0, $", ")}{Article(id, picture)}")))}</span></li>
        """);

    private static Html Article(string id, PictureView picture) => picture.Article(id) is { } reading
        ? Html.Of($"<a href=\"{ArticlePage.Address(id)}\"><bdi>{ArticlePage.Outlet(reading) ?? ArticlePage.Title(reading)}</bdi></a>")
        : Html.Of($"<bdi>{id}</bdi>");
}
