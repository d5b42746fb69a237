using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Evaluating;

/// <summary>Hands answers on as JSON lines, the form that outside scorers read.</summary>
internal static class AnswerLines
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, JsonElement answer)
    {
        if (output == Stream.Null) return;
        using (var json = new Utf8JsonWriter(output, _options)) answer.WriteTo(json);
        output.WriteByte((byte)'\n');
    }
}
