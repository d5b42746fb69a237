using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Watching;

/// <summary>The page on which a watch is changed.</summary>
internal static class EditPage
{
    public static Html Of(Watch watch, Html form) => Shell.Of(PlainText.Format(Words.Watch_ChangeNamed, watch.Name), "watches", Html.Of($"""
        <section class="page"><h1>{Html.Format(Words.Watch_ChangeNamed, watch.Name)}</h1>
        {form}
        <p><a href="{WatchAddress.Of(watch.Name)}">{Words.Watch_Back}</a></p>
        </section>
        """));
}
