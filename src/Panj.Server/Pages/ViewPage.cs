using Panj.Events.Ports;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>The views that a person keeps, and the form that keeps one more.</summary>
internal static class ViewPage
{
    /// <summary>Characters of a view's name.</summary>
    public const int LongestName = 80;

    /// <param name="views">What is kept.</param>
    /// <param name="save">Address of the view that shall be kept, "" for none.</param>
    /// <param name="token">The hidden field of forms; empty for who may keep none.</param>
    public static Html Of(IReadOnlyList<SavedView> views, string save, Html? token) => Shell.Of(Words.View_Title, "views", Html.Of($"""
        <section class="page"><h1>{Words.View_Title}</h1>
        {(token is { } field ? Form(save, field) : Html.Empty)}
        {(views.Count == 0 ? Html.Of($"""<p class="empty">{Html.Format(Words.View_None, Html.Of($"""<a href="/events">{Words.View_Events}</a>"""))}</p>""") : Html.Of($"""<ul class="views">{views.Select(view => Entry(view, token))}</ul>"""))}
        <p class="twins"><span>{Words.View_As}</span> <a href="/views.json">{Words.Format_Json}</a></p>
        </section>
        """));

    /// <summary>The way to keep a page's address, with its question mark.</summary>
    public static Html KeepLink(string address) => Html.Of($"""<a href="/views{QueryString.Create("save", address).ToUriComponent()}">{Words.View_Keep}</a>""");

    private static Html Form(string save, Html token) => Html.If(save.Length > 0, $"""
        <form class="stacked" method="post" action="/views">{token}<input type="hidden" name="address" value="{save}">
        <p class="hint">{Html.Format(Words.View_Keeps, Html.Of($"<code>{save}</code>"))}</p>
        <label>{Words.View_Name} <input type="text" name="name" required maxlength="{LongestName}"></label>
        <button type="submit">{Words.View_Keep}</button></form>
        """);

    private static Html Entry(SavedView view, Html? token) => Html.Of($"""
        <li><a href="{view.Address}"><bdi>{view.Name}</bdi></a> <span class="by">{view.Address}</span>{(token is { } field ? Html.Of($"""<form class="undo" method="post" action="/views/forget">{field}<input type="hidden" name="name" value="{view.Name}"><button type="submit" aria-label="{Html.Format(Words.View_ForgetNamed, view.Name)}">{Words.View_Forget}</button></form>""") : Html.Empty)}</li>
        """);
}
