using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Workers.Messages;

/// <summary>Messages as JSON in UTF-8. Members that a later version adds are passed over.</summary>
internal static class MessageBody
{
    /// <summary>News in any script takes as many bytes as it has, not six for each letter beyond ASCII.</summary>
    private static readonly MessageJson _written = new(new JsonSerializerOptions(MessageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal static byte[] Write(ArticleMessage message) => JsonSerializer.SerializeToUtf8Bytes(message, _written.ArticleMessage);

    internal static byte[] Write(WorkerPulse pulse) => JsonSerializer.SerializeToUtf8Bytes(pulse, _written.WorkerPulse);

    /// <summary>The article of a message, or why there is none, as the rest of a sentence about it.</summary>
    internal static (ArticleMessage? Message, string Reason) ReadArticle(ReadOnlySpan<byte> body, int version)
    {
        if (version is < 1 or > MessageHeaders.ArticleVersion) return (null, $"is of version {version}; this worker reads versions up to {MessageHeaders.ArticleVersion}: bring it up to date, then replay");
        try
        {
            var message = JsonSerializer.Deserialize(body, MessageJson.Default.ArticleMessage);
            if (message is null) return (null, "is JSON but no article");
            return message.Id.Length == 0 || message.Id.Contains('\0', StringComparison.Ordinal) ? (null, "has no identity that can be kept") : (message, "");
        }
        catch (JsonException failure)
        {
            return (null, $"is no article as JSON: {failure.Message}");
        }
    }

    /// <summary>What a worker told of itself; null where that cannot be read.</summary>
    internal static WorkerPulse? ReadPulse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Default.WorkerPulse);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
