using System.Text.Json.Nodes;
using Panj.Events;
using Panj.Watches;
using Panj.Watches.Telling;

namespace Panj.Server.Watching;

/// <summary>Watches as JSON. Secrets are in none of it but in the answer to who made the watch.</summary>
internal static class WatchJson
{
    /// <param name="standing">The watch.</param>
    /// <param name="whole">True tells whom it tells; others see only by what ways.</param>
    public static JsonObject Of(WatchStanding standing, bool whole) => new()
    {
        ["name"] = standing.Watch.Name,
        ["question"] = standing.Watch.Question,
        ["on"] = new JsonArray([.. standing.Watch.Conditions.Select(condition => (JsonNode)ConditionText.Of(condition))]),
        ["owner"] = standing.Watch.Owner,
        ["digest"] = Slug.Of(standing.Watch.Digest),
        ["since"] = standing.Watch.Since,
        ["stopped"] = standing.Watch.Stopped,
        ["alerts"] = standing.Alerts,
        ["lastAlert"] = standing.Last?.At,
        ["channels"] = new JsonArray([.. standing.Watch.Channels.Select(channel => Of(channel, whole))]),
    };

    /// <summary>A new watch, with the secrets that nobody is shown again.</summary>
    public static JsonObject OfNew(Watch watch) => new()
    {
        ["name"] = watch.Name,
        ["webhooks"] = new JsonArray([.. watch.Channels.Where(channel => channel.Secret is not null).Select(channel => new JsonObject
        {
            ["address"] = channel.Address,
            ["secret"] = WebhookSignature.SecretPrefix + channel.Secret,
        })]),
    };

    private static JsonObject Of(WatchChannel channel, bool whole) => new()
    {
        ["kind"] = Slug.Of(channel.Kind),
        ["address"] = whole ? channel.Address : null,
        ["through"] = channel.Through,
        ["failures"] = channel.Attempts,
        ["next"] = channel.Due,
        ["lastResult"] = channel.LastResult,
    };
}
