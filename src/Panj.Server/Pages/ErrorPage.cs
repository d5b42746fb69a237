using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Says what happened and where to go.</summary>
internal static class ErrorPage
{
    public static Html Of(string title, string detail) => Shell.Of(title, "error", Html.Of($"""
        <section class="page"><h1>{title}</h1><p>{detail}</p><p><a href="/events">{Words.Problem_ToEvents}</a></p></section>
        """));
}
