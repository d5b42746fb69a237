using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Panj.Workers.Messages;

/// <summary>Headers that Panj gives its messages, and those in which the broker says why it gave a message up.</summary>
internal static class MessageHeaders
{
    /// <summary>The version of articles as messages that this Panj writes; it reads those up to it.</summary>
    public const int ArticleVersion = 1;

    /// <summary>The version of notices.</summary>
    public const int NoticeVersion = 1;

    /// <summary>Version of the message.</summary>
    public const string Version = "panj-version";

    /// <summary>Identity of the article of a notice.</summary>
    public const string Article = "panj-article";

    /// <summary>How often a worker has tried it and failed.</summary>
    public const string Attempts = "panj-attempts";

    /// <summary>Why it was set aside, for a person to read.</summary>
    public const string Reason = "panj-reason";

    /// <summary>What the broker says of a message that it gave up.</summary>
    private const string BrokerReason = "x-first-death-reason";

    /// <summary>Properties of a message with a body of Panj's.</summary>
    public static BasicProperties Of(string type, int version, DateTimeOffset now) => new()
    {
        ContentType = "application/json",
        Type = type,
        DeliveryMode = DeliveryModes.Persistent,
        Timestamp = new AmqpTimestamp(now.ToUnixTimeSeconds()),
        Headers = new Dictionary<string, object?> { [Version] = version },
    };

    /// <summary>The same message once more, with some headers changed and without what the broker added.</summary>
    public static BasicProperties Again(IReadOnlyBasicProperties given, params IEnumerable<KeyValuePair<string, object?>> changed)
    {
        var kept = new BasicProperties(given) { Headers = new Dictionary<string, object?>() };
        foreach (var (name, value) in given.Headers ?? new Dictionary<string, object?>())
            if (!name.StartsWith("x-", StringComparison.Ordinal)) kept.Headers[name] = value;
        foreach (var (name, value) in changed) kept.Headers[name] = value;
        return kept;
    }

    /// <summary>A header that is a text; "" where there is none.</summary>
    public static string Words(IReadOnlyBasicProperties properties, string name) => properties.Headers?.TryGetValue(name, out var value) is true && value is not null ? Text(value) : "";

    /// <summary>A header that is a number; 0 where there is none.</summary>
    public static int Number(IReadOnlyBasicProperties properties, string name) =>
        int.TryParse(Words(properties, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Why a dead letter is one.</summary>
    public static string ReasonOf(IReadOnlyBasicProperties properties)
    {
        if (Words(properties, Reason) is { Length: > 0 } own) return own;
        return Words(properties, BrokerReason) switch
        {
            "delivery_limit" => "ended every worker that took it, or was never acknowledged",
            "expired" => "waited for longer than allowed",
            var other => $"was given up by the broker ({other})",
        };
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
