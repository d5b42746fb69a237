using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Who one is here, and, for admins, who else may come in and what was done with accounts.</summary>
internal static class AccountPage
{
    public static Html OfMine(string name, string role, bool isOpen, Html token) => Shell.Of(Words.Account_Mine, "account", Html.Of($"""
        <section class="page"><h1><bdi>{name}</bdi></h1>
        {(isOpen
            ? Html.Of($"""<p>{Html.Format(Words.Account_Open, Html.Of($"<code>panj user add</code>"))}</p>""")
            : Html.Of($"""<p>{Html.Format(Words.Account_SignedInAs, role)}</p><form method="post" action="/sign-out">{token}<button type="submit">{Words.Account_SignOut}</button></form>"""))}
        {Html.If(role == Slug.Of(UserRole.Admin), $"""<p><a href="/accounts">{Words.Account_All}</a></p>""")}
        </section>
        """));

    public static Html OfAll(IReadOnlyList<User> users, IReadOnlyList<AccessToken> tokens, IReadOnlyList<AuditNote> notes) => Shell.Of(Words.Account_Title, "account", Html.Of($"""
        <section class="page boards"><h1>{Words.Account_Title}</h1>
        <p class="twins"><span>{Words.Page_ThisAs}</span> <a href="/accounts.json">{Words.Format_Json}</a></p>
        {Table(Words.Account_Users, [Words.Account_Name, Words.Account_Role, Words.Account_Added], users.Select(user => new[] { user.Name, Slug.Of(user.Role), Moment(user.Added) }), Words.Account_NoUser)}
        {Table(Words.Account_Tokens, [Words.Account_Id, Words.Account_Owner, Words.Account_Scope, Words.Account_Note, Words.Account_Expires, Words.Account_Revoked], tokens.Select(token => new[] { token.Id, token.Owner, Slug.Of(token.Scope), token.Note ?? "", Moment(token.Expires), token.Revoked is { } at ? Moment(at) : "" }), Words.Account_NoToken)}
        {Table(Words.Account_Done, [Words.Account_When, Words.Account_Who, Words.Account_Deed, Words.Account_About], notes.Select(note => new[] { Moment(note.At), note.Who, note.Deed, note.About }), Words.Account_NothingDone)}
        </section>
        """));

    private static Html Table(string title, string[] columns, IEnumerable<string[]> rows, string none)
    {
        string[][] all = [.. rows];
        if (all.Length == 0) return Html.Of($"""<section class="board"><h2>{title}</h2><p class="empty">{none}</p></section>""");
        return Html.Of($"""
            <section class="board"><h2>{title}</h2>
            <table><thead><tr>{columns.Select(column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
            <tbody>{all.Select(row => Html.Of($"<tr>{row.Select((cell, index) => Html.Of($"""<td data-column="{columns[index]}"><bdi>{cell}</bdi></td>"""))}</tr>"))}</tbody></table></section>
            """);
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
