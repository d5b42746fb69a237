using System.Globalization;
using System.Text.Json;
using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>A message as JSON.</summary>
internal static class MessageJson
{
    public static byte[] Of(Message message)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", "watch.alerts");
            json.WriteString("timestamp", Moment(message.At));
            json.WriteStartObject("data");
            json.WriteString("watch", message.Watch.Name);
            json.WriteString("question", message.Watch.Question);
            json.WriteStartArray("alerts");
            foreach (var alert in message.Alerts) Write(json, message.Watch, alert);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Watch watch, WatchAlert alert)
    {
        json.WriteStartObject();
        json.WriteString("id", AlertIdentity.Of(watch, alert));
        json.WriteNumber("number", alert.Number);
        json.WriteString("at", Moment(alert.At));
        json.WriteString("condition", Slug.Of(alert.Condition));
        json.WriteString("title", alert.Title);
        json.WriteString("text", alert.Text);
        json.WriteStartArray("events");
        foreach (var id in alert.Events) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var source in alert.Sources)
        {
            json.WriteStartObject();
            json.WriteString("words", source.Words);
            json.WriteString("article", source.Article);
            json.WriteString("url", source.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
