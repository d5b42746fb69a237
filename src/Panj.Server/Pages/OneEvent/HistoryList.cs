using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>How the event became what it is: what each account added when it was published, then what its newer versions say otherwise and what persons decided, each with its way back.</summary>
internal static class HistoryList
{
    public static Html Of(Event happening, IReadOnlyList<Account> accounts, PictureView picture, Visitor visitor)
    {
        var decided = picture.DecidedOn(happening);
        var revised = Revisions.Of(accounts, picture).Select(one => (one.At, Entry: Revised(one.At, one.Account, one.Change)));
        var later = revised.Concat(decided.Select(operation => ((DateTimeOffset?)operation.At, Entry: Decided(operation, picture, visitor)))).OrderBy(one => one.Item1 ?? DateTimeOffset.MinValue).Select(one => one.Entry).ToArray();
        return Html.If(accounts.Count > 1 || later.Length > 0, $"""
            <section class="history"><h3 id="history">{Words.Event_History}</h3>
            <ol>{Told(accounts)}{later}</ol></section>
            """);
    }

    private static Html Revised(DateTimeOffset? at, Account account, Html change) => Html.Of($"""
        <li class="revised"><span class="on">{Moment.Of(at, Words.Page_DayNotSaid)}</span> <span>{Html.Format(Words.Event_Revised, Html.Of($"<bdi>{account.Outlet}</bdi>"), change)}</span></li>
        """);

    /// <summary>What was known already is not told again; accounts that bring nothing new are counted.</summary>
    private static IEnumerable<Html> Told(IReadOnlyList<Account> accounts)
    {
        var known = new HashSet<(string, string)>();
        Claim[] claims = [.. Claim.All(accounts)];
        foreach (var day in accounts.GroupBy(account => account.Published))
        {
            var told = day.Select(account => (Account: account, News: claims.Select(claim => (claim.Field, Words: claim.Says(account))).Where(said => said.Words.Length > 0 && known.Add(said)).ToArray())).ToArray();
            var silent = told.Count(one => one.News.Length == 0);
            foreach (var (account, news) in told.Where(one => one.News.Length > 0)) yield return Entry(account, string.Join(", ", news.Select(said => said.Words)));
            if (silent > 0) yield return Html.Of($"""<li><span class="on">{Day(day.Key)}</span> <span>{Counted.Of(silent, Words.Event_AccountWithNothingNew, Words.Event_AccountsWithNothingNew)}</span></li>""");
        }
    }

    private static Html Entry(Account account, string news) => Html.Of($"""
        <li><span class="on">{Day(account.Published)}</span> <span><bdi>{account.Outlet}</bdi>: <bdi>{news}</bdi></span></li>
        """);

    private static Html Decided(Operation operation, PictureView picture, Visitor visitor) => Html.Of($"""
        <li class="decided"><span class="on">{Moment.Of(operation.At)}</span> <span>{OperationLine.Of(operation, picture)} {DecisionForms.Undo(operation, picture, visitor)}</span></li>
        """);

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? Words.Page_DayNotSaid;
}
