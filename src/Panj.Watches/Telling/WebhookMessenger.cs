using System.Globalization;
using Panj.Collecting.Http;
using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>Tells a server, signed. The same message that is sent again has the same identity, so that a receiver takes it once.</summary>
public sealed class WebhookMessenger(Outbound outbound) : IMessenger
{
    /// <inheritdoc/>
    public WatchChannelKind Kind => WatchChannelKind.Webhook;

    /// <inheritdoc/>
    public async Task<PostResult> SendAsync(Message message, WatchChannel channel, CancellationToken cancel)
    {
        if (!Uri.TryCreate(channel.Address, UriKind.Absolute, out var address)) return new PostResult(false, "is no address");
        if (channel.Secret is not { } secret) return new PostResult(false, "has no secret to sign with");
        var body = MessageJson.Of(message);
        var headers = new Dictionary<string, string>
        {
            ["webhook-id"] = message.Id,
            ["webhook-timestamp"] = message.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["webhook-signature"] = WebhookSignature.Of(secret, message.Id, message.At, body),
        };
        return await outbound.PostAsync(new Post(address, "application/json; charset=utf-8", body, headers), cancel);
    }
}
