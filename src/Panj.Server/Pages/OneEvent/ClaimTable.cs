using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>What each account of an event says, side by side: a row an account, a column for all that some account tells.</summary>
internal static class ClaimTable
{
    /// <summary>Rows that one page shows; the twin holds all.</summary>
    private const int MostRows = 100;

    public static Html Of(Event happening, IReadOnlyList<Account> accounts, PictureView picture)
    {
        if (accounts.Count < 2) return Html.Empty;
        Claim[] claims = [.. Claim.All(accounts).Where(claim => accounts.Any(account => claim.Says(account).Length > 0))];
        var disputed = happening.Disputes.Select(dispute => dispute.Field).ToHashSet(StringComparer.Ordinal);
        return Html.Of($"""
            <section class="claims board" aria-labelledby="claims-title"><h3 id="claims-title">{Words.Event_WhoSaysWhat}</h3>
            <table><thead><tr><th scope="col">{Words.Event_Account}</th><th scope="col">{Words.Event_Told}</th>{claims.Select(claim => Head(claim, disputed.Contains(claim.Field)))}</tr></thead>
            <tbody>{accounts.Take(MostRows).Select(account => Row(account, claims, picture))}</tbody></table>
            {Html.If(accounts.Count > MostRows, $"""<p class="empty">{Html.Format(Words.Event_OfAccounts, MostRows, accounts.Count)}</p>""")}
            </section>
            """);
    }

    private static Html Head(Claim claim, bool disputed) => Html.Of($"""<th scope="col">{claim.Name}{Html.If(disputed, $""" <span class="dispute" title="{Words.Event_AccountsDiffer}">≠</span>""")}</th>""");

    private static Html Row(Account account, Claim[] claims, PictureView picture) => Html.Of($"""
        <tr><td data-column="{Words.Event_Account}"><span><a href="{ArticlePage.Address(account.Reading.Article.Id)}"><bdi>{account.Outlet}</bdi></a>{FirstSource(account)}{Copy(account, picture)}</span></td><td data-column="{Words.Event_Told}"><span>{ArticlePage.Day(account.Reading)}</span></td>{claims.Select(claim => Cell(claim, account))}</tr>
        """);

    private static Html FirstSource(Account account) =>
        Html.If(account.Report.Chain.Count > 0 && account.First.Name != account.Outlet, $""" <span class="by">{Html.Format(Words.Event_FromSource, Html.Of($"<bdi>{account.First.Name}</bdi>"))}</span>""");

    private static Html Copy(Account account, PictureView picture) =>
        Html.If(picture.Picture.Copies.ContainsKey(account.Reading.Article.Id), $""" <span class="by">{Words.Event_Copy}</span>""");

    private static Html Cell(Claim claim, Account account) => claim.Says(account) is { Length: > 0 } words
        ? Html.Of($"""<td data-column="{claim.Name}"><span><bdi>{words}</bdi></span></td>""")
        : Html.Of($"""<td class="unsaid" data-column="{claim.Name}"><span>{Words.Page_NotSaid}</span></td>""");
}
