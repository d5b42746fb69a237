using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Cli.Inspection;

/// <summary>One inspected article as a JSON object, written before it is known which article it copies.</summary>
/// <param name="Json">The object, of no article a copy.</param>
/// <param name="CopyAt">Where in it the null stands that says so.</param>
internal sealed record InspectionLine(byte[] Json, int CopyAt)
{
    /// <summary>Writes it as a line, saying which article it copies.</summary>
    public void WriteTo(Stream output, string? copyOf)
    {
        output.Write(Json.AsSpan(0, CopyAt));
        if (copyOf is null) output.Write("null"u8);
        else WriteString(output, copyOf);
        output.Write(Json.AsSpan(CopyAt + "null"u8.Length));
        output.WriteByte((byte)'\n');
    }

    private static void WriteString(Stream output, string value)
    {
        output.WriteByte((byte)'"');
        output.Write(JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.WriteByte((byte)'"');
    }
}
