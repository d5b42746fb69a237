using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>What stands around every page.</summary>
internal static class Shell
{
    public static Html Of(string title, string section, Html content, string? counts = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} · Panj</title>
        <link rel="icon" href="/assets/panj.svg" type="image/svg+xml">
        <script src="/assets/look.js"></script>
        <link rel="stylesheet" href="/assets/panj.css">
        <script type="module" src="/assets/panj.js"></script>
        </head>
        <body class="in-{section}">
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
        <a class="brand" href="/events">Panj</a>
        <nav aria-label="Pages">{Link("/events", "Events", section == "events")}{Link("/calendar", "Calendar", section == "calendar")}{Link("/theatre", "Boards", section == "theatre")}{Link("/trends", "Trends", section == "trends")}{Link("/brief", "Brief", section == "brief")}{Link("/stories", "Stories", section == "stories")}{Link("/search", "Search", section == "search")}{Link("/watches", "Watches", section == "watches")}{Link("/views", "Views", section == "views")}{Link("/feeds", "Feeds", section == "feeds")}{Link("/decisions", "Decisions", section == "decisions")}{Link("/account", "Account", section == "account")}</nav>
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
