using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Watching;
using Panj.Watches.Telling;

namespace Panj.Server.Pages.Watching;

/// <summary>Says that a watch was made, with the secrets that are shown this once.</summary>
internal static class MadePage
{
    public static Html Of(Watch watch)
    {
        WatchChannel[] signed = [.. watch.Channels.Where(channel => channel.Secret is not null)];
        return Shell.Of(watch.Name, "watches", Html.Of($"""
            <section class="page"><h1>{Html.Format(Words.Watch_FromNowOn, watch.Name)}</h1>
            <p>{WatchLines.Waits(watch)}.</p>
            {Html.If(signed.Length > 0, $"""<p>{Words.Watch_Signed}</p><dl class="secrets">{signed.Select(channel => Html.Of($"""<div><dt><bdi>{channel.Address}</bdi></dt><dd><code>{WebhookSignature.SecretPrefix + channel.Secret}</code></dd></div>"""))}</dl>""")}
            <p><a href="{WatchAddress.Of(watch.Name)}">{Words.Watch_To}</a></p>
            </section>
            """));
    }
}
