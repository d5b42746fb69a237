using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Workers.Looking;

/// <summary>What is told of a queue, as JSON.</summary>
public static class StatusLine
{
    private static readonly StatusJson _written = new(new JsonSerializerOptions(StatusJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The status on one line.</summary>
    public static string Of(QueueStatus status) => JsonSerializer.Serialize(status, _written.QueueStatus);

    /// <summary>A dead letter on one line.</summary>
    public static string Of(DeadLetter letter) => JsonSerializer.Serialize(letter, _written.DeadLetter);
}
