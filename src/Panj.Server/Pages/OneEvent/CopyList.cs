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
            <section class="copies"><h3>{Words.Event_Copies}</h3>
            <p class="hint">{Words.Event_CopiesConfirmNothing}</p>
            <ul>{entries}</ul></section>
            """);
    }

    private static Html Entry(Account account, PictureView picture)
    {
        var kin = picture.Picture.KinOf(account.Reference.ArticleId);
        if ((kin.CopyOf ?? kin.Lineage?.From) is not { } from) return Html.Empty;
        var lender = picture.Article(from) is { } first ? Article(first) : Html.Of($"<bdi>{from}</bdi>");
        var line = Html.Format(kin.CopyOf is null ? Words.Event_TakesFrom : Words.Event_CopiesFrom, Article(account.Reading), lender);
        return Html.Of($"""
            <li>{Taken(line, kin.Lineage)}{Changed(kin.Lineage)}</li>
            """);
    }

    private static Html Article(ArticleReading reading) =>
        Html.Of($"""<a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Outlet(reading) ?? ArticlePage.Title(reading)}</bdi></a> <span class="by">{ArticlePage.Day(reading)}</span>""");

    private static Html Taken(Html line, Lineage? lineage)
    {
        if (lineage is null) return line;
        var share = lineage.Taken.ToString("P0", CultureInfo.InvariantCulture);
        return lineage.Added.Count > 0
            ? Html.Format(Words.Event_ShareTakenAndOwn, line, share, Counted.Passages(lineage.Added.Count))
            : Html.Format(Words.Event_ShareTaken, line, share);
    }

    private static Html Changed(Lineage? lineage) => lineage is { IsVariant: true, Changed: var changed }
        ? Html.Of($"""; <strong class="dispute">{Html.Format(Words.Event_ItChanges, Html.Join(changed.Select((change, index) => Html.Of($"{Html.If(index > 0, $", ")}{Change(change.Before, change.After)}"))))}</strong>""")
        : Html.Empty;

    private static Html Change(string before, string after) => Html.Format(Words.Event_FromTo, Html.Of($"<bdi>{before}</bdi>"), Html.Of($"<bdi>{after}</bdi>"));
}
