using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>What stands around every page.</summary>
internal static class Shell
{
    public static Html Of(string title, string section, Html content, string? counts = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{Words.Page_Language}" dir="{Words.Page_Direction}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.Format(Words.Page_Title, title)}</title>
        <link rel="icon" href="/assets/panj.svg" type="image/svg+xml">
        <script src="/assets/look.js"></script>
        <link rel="stylesheet" href="/assets/panj.css">
        <script type="module" src="/assets/panj.js"></script>
        </head>
        <body class="in-{section}" data-words="{ScriptWords.Of(section)}">
        <a class="skip" href="#main">{Words.Page_SkipToContent}</a>
        <header class="top">
        <a class="brand" href="/events">{Words.Page_Panj}</a>
        <nav aria-label="{Words.Page_Pages}">{Link("/events", Words.Menu_Events, section == "events")}{Link("/calendar", Words.Menu_Calendar, section == "calendar")}{Link("/theatre", Words.Menu_Boards, section == "theatre")}{Link("/trends", Words.Menu_Trends, section == "trends")}{Link("/brief", Words.Menu_Brief, section == "brief")}{Link("/stories", Words.Menu_Stories, section == "stories")}{Link("/search", Words.Menu_Search, section == "search")}{Link("/watches", Words.Menu_Watches, section == "watches")}{Link("/views", Words.Menu_Views, section == "views")}{Link("/feeds", Words.Menu_Feeds, section == "feeds")}{Link("/decisions", Words.Menu_Decisions, section == "decisions")}{Link("/account", Words.Menu_Account, section == "account")}</nav>
        {Html.If(counts is not null, $"""<p class="counts">{counts}</p>""")}
        </header>
        {Shapes.Definitions}
        <main id="main" tabindex="-1">{content}</main>
        </body>
        </html>
        """);

    private static Html Link(string address, string name, bool current) => current
        ? Html.Of($"""<a href="{address}" aria-current="page">{name}</a>""")
        : Html.Of($"""<a href="{address}">{name}</a>""");
}
