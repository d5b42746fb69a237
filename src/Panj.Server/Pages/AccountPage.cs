using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Who one is here, and, for admins, who else may come in and what was done with accounts.</summary>
internal static class AccountPage
{
    public static Html OfMine(string name, string role, bool isOpen, Html token) => Shell.Of("Account", "account", Html.Of($"""
        <section class="page"><h1><bdi>{name}</bdi></h1>
        {(isOpen
            ? Html.Of($"""<p>This server is open: whoever works on this machine is let in, and what is decided bears this name. With <code>panj user add</code> it asks everybody to sign in.</p>""")
            : Html.Of($"""<p>You are signed in as {role}.</p><form method="post" action="/sign-out">{token}<button type="submit">Sign out</button></form>"""))}
        {Html.If(role == Slug.Of(UserRole.Admin), $"""<p><a href="/accounts">All accounts</a></p>""")}
        </section>
        """));

    public static Html OfAll(IReadOnlyList<User> users, IReadOnlyList<AccessToken> tokens, IReadOnlyList<AuditNote> notes) => Shell.Of("Accounts", "account", Html.Of($"""
        <section class="page boards"><h1>Accounts</h1>
        <p class="twins"><span>This as</span> <a href="/accounts.json">JSON</a></p>
        {Table("Users", ["name", "role", "added"], users.Select(user => new[] { user.Name, Slug.Of(user.Role), Moment(user.Added) }), "Nobody has an account. Add one with panj user add.")}
        {Table("Tokens", ["id", "owner", "scope", "note", "expires", "revoked"], tokens.Select(token => new[] { token.Id, token.Owner, Slug.Of(token.Scope), token.Note ?? "", Moment(token.Expires), token.Revoked is { } at ? Moment(at) : "" }), "There is no token. Add one with panj token add.")}
        {Table("What was done", ["when", "who", "deed", "about"], notes.Select(note => new[] { Moment(note.At), note.Who, note.Deed, note.About }), "Nothing yet.")}
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
