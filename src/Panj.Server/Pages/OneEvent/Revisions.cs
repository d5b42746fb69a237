using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>What changed of an event when one of its articles was published anew.</summary>
internal static class Revisions
{
    /// <summary>An entry for every version that came after another, by the account whose article it is, with the moment it came in.</summary>
    public static IEnumerable<(DateTimeOffset? At, Account Account, Html Change)> Of(IReadOnlyList<Account> accounts, PictureView picture)
    {
        foreach (var account in accounts)
        {
            ArticleVersion[] versions = [.. picture.Versions.Where(version => version.Reading.Article.Id == account.Reference.ArticleId)];
            foreach (var (before, after) in versions.Zip(versions.Skip(1)))
                if (ChangeOf(In(before.Reading, account), In(after.Reading, account)) is { } change) yield return (after.ReadAt, account, change);
        }
    }

    /// <summary>What the newer version says otherwise; null where neither tells of it.</summary>
    private static Html? ChangeOf(Account? before, Account? after)
    {
        if (before is null) return after is null ? null : Html.Text(Words.Event_RevisionTellsNow);
        if (after is null) return Html.Text(Words.Event_RevisionTellsNoMore);
        var changes = Claim.All([before, after]).Select(claim => (Was: claim.Says(before), Is: claim.Says(after))).Where(said => said.Was != said.Is).Select(said => Said(said.Was, said.Is)).ToArray();
        return changes.Length == 0 ? Html.Text(Words.Event_RevisionWithNothingNew) : Html.Join(changes.Select((change, at) => at == 0 ? change : Html.Of($", {change}")));
    }

    private static Html Said(string was, string now) =>
        was.Length == 0 ? Html.Of($"<bdi>{now}</bdi>")
        : now.Length == 0 ? Html.Format(Words.Event_RevisionNoLonger, Html.Of($"<bdi>{was}</bdi>"))
        : Html.Format(Words.Event_RevisionInstead, Html.Of($"<bdi>{now}</bdi>"), Html.Of($"<bdi>{was}</bdi>"));

    /// <summary>The report of another version that is this account's: the one of its words, else the one at its place among those of its kind.</summary>
    private static Account? In(ArticleReading version, Account account)
    {
        var alike = version.Reports.Index().Where(one => one.Item.Kind == account.Report.Kind).ToArray();
        if (alike.Length == 0) return null;
        var words = account.Report.Spans[0].In(account.Reading.Article.Text);
        var place = account.Reading.Reports.Take(account.Reference.Index).Count(report => report.Kind == account.Report.Kind);
        var index = alike.Where(one => one.Item.Spans[0].In(version.Article.Text) == words).Select(one => one.Index).DefaultIfEmpty(alike[Math.Min(place, alike.Length - 1)].Index).First();
        return new Account(account.Reference with { Index = index }, version);
    }
}
