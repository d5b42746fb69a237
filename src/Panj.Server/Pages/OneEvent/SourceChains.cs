using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>The way of the news from each first source over agencies to the outlets.</summary>
internal static class SourceChains
{
    public static Html Of(IReadOnlyList<Account> accounts) => Html.Of($"""
        <section class="chains" aria-labelledby="chains-title"><h3 id="chains-title">{Words.Event_WhoSaysSo}</h3>
        <ul>{accounts.GroupBy(account => account.First.Name, StringComparer.Ordinal).Select(First)}</ul></section>
        """);

    private static Html First(IGrouping<string, Account> told)
    {
        var ways = told.GroupBy(account => string.Join('\n', account.Report.Chain.Select(link => link.Name)), StringComparer.Ordinal);
        return Html.Of($"""
            <li><p><a href="{SubjectAddress.OfSource(told.Key)}"><bdi>{told.Key}</bdi></a> <span class="role">{Kind(told.First().First.Kind)}</span></p>
            <ul>{ways.Select(way => Way([.. way]))}</ul></li>
            """);
    }

    /// <summary>The links after the first source, in the order in which the news went; of several articles of the same way each is named.</summary>
    private static Html Way(Account[] accounts)
    {
        var links = accounts[0].Report.Chain.Reverse().Skip(1).SkipLast(1);
        return Html.Of($"""
            <li>{links.Select(link => Html.Of($"""<span class="step"><span class="arrow" aria-hidden="true">→</span> <a href="{SubjectAddress.OfSource(link.Name)}"><bdi>{link.Name}</bdi></a> <span class="role">{Kind(link.Kind)}</span></span> """))}<span class="step"><span class="arrow" aria-hidden="true">→</span> {accounts.Select(Article)}</span></li>
            """);
    }

    private static Html Article(Account account, int index) => Html.Of($"""
        {Html.If(index > 0, $", ")}<a href="{ArticlePage.Address(account.Reading.Article.Id)}"><bdi>{account.Outlet}</bdi></a> <span class="by">{ArticlePage.Day(account.Reading)}</span>
        """);

    private static string Kind(SourceKind kind) => Slug.Of(kind).Replace('-', ' ');
}
