using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>What the articles of an event took from each other, which numbers they changed and what they added.</summary>
internal static class CopyList
{
    public static Html Of(IReadOnlyList<Account> accounts, PictureView picture)
    {
        Html[] entries = [.. accounts.DistinctBy(account => account.Reference.ArticleId).Select(account => Entry(account, picture)).Where(entry => entry.ToString().Length > 0)];
        return Html.If(entries.Length > 0, $"""
            <section class="copies"><h3>Copies and variants</h3>
            <p class="hint">What was copied confirms nothing: it counts as the same origin.</p>
            <ul>{entries}</ul></section>
            """);
    }

    private static Html Entry(Account account, PictureView picture)
    {
        var kin = picture.Picture.KinOf(account.Reference.ArticleId);
        if ((kin.CopyOf ?? kin.Lineage?.From) is not { } from) return Html.Empty;
        return Html.Of($"""
            <li>{Article(account.Reading)} {(kin.CopyOf is null ? "takes from" : "copies")} {(picture.Article(from) is { } first ? Article(first) : Html.Of($"<bdi>{from}</bdi>"))}{Taken(kin.Lineage)}{Changed(kin.Lineage)}</li>
            """);
    }

    private static Html Article(ArticleReading reading) =>
        Html.Of($"""<a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Outlet(reading) ?? ArticlePage.Title(reading)}</bdi></a> <span class="by">{ArticlePage.Day(reading)}</span>""");

    private static Html Taken(Lineage? lineage) => lineage is null
        ? Html.Empty
        : Html.Of($""": {lineage.Taken.ToString("P0", CultureInfo.InvariantCulture)} of its words{Html.If(lineage.Added.Count > 0, $", {EventRow.Counted(lineage.Added.Count, "passage")} of its own")}""");

    private static Html Changed(Lineage? lineage) => lineage is { IsVariant: true, Changed: var changed }
        ? Html.Of($"""; <strong class="dispute">it changes {changed.Select((change, index) => Html.Of($"{Html.If(index > 0, $", ")}<bdi>{change.Before}</bdi> to <bdi>{change.After}</bdi>"))}</strong>""")
        : Html.Empty;
}
