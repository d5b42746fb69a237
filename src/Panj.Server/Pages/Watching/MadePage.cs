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
            <section class="page"><h1>{watch.Name} watches from now on</h1>
            <p>{WatchLines.Waits(watch)}.</p>
            {Html.If(signed.Length > 0, $"""<p>Messages are signed, so that who receives them knows that they are ours. Keep the secret now: it is not shown again.</p><dl class="secrets">{signed.Select(channel => Html.Of($"""<div><dt><bdi>{channel.Address}</bdi></dt><dd><code>{WebhookSignature.SecretPrefix + channel.Secret}</code></dd></div>"""))}</dl>""")}
            <p><a href="{WatchAddress.Of(watch.Name)}">To the watch</a></p>
            </section>
            """));
    }
}
