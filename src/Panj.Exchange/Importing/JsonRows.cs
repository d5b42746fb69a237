using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Panj.Exchange.Importing;

/// <summary>Reads JSON objects, a line each, in memory of one line. Lines are bounded in length and depth.</summary>
internal static class JsonRows
{
    private const int MostLineBytes = 4 << 20;
    private const int MostDepth = 32;
    private static readonly JsonDocumentOptions _rules = new() { MaxDepth = MostDepth };

    /// <summary>What <paramref name="take"/> makes of each object; lines of white space are passed over, others are refused rows.</summary>
    public static IEnumerable<ImportedRow> Read(Stream stream, Func<long, JsonElement, ImportedRow> take)
    {
        var line = 0L;
        foreach (var (bytes, isWhole) in LinesOf(stream))
        {
            line++;
            if (!isWhole) yield return ImportedRow.Refused(line, $"is longer than {MostLineBytes >> 20} MB");
            else if (!IsBlank(bytes)) yield return Taken(line, bytes, take);
        }
    }

    private static ImportedRow Taken(long line, ReadOnlyMemory<byte> bytes, Func<long, JsonElement, ImportedRow> take)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, _rules);
            return json.RootElement.ValueKind is JsonValueKind.Object ? take(line, json.RootElement) : ImportedRow.Refused(line, "is no JSON object");
        }
        catch (JsonException)
        {
            return ImportedRow.Refused(line, "is no JSON object");
        }
    }

    private static bool IsBlank(ReadOnlyMemory<byte> line) => line.Span.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static IEnumerable<(ReadOnlyMemory<byte> Bytes, bool IsWhole)> LinesOf(Stream stream)
    {
        var line = new ArrayBufferWriter<byte>();
        var (chunk, isWhole, any) = (new byte[64 * 1024], true, false);
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            var at = Encoding.UTF8.Preamble.Length is var mark && !any && chunk.AsSpan(0, read).StartsWith(Encoding.UTF8.Preamble) ? mark : 0;
            for (any = true; at < read;)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', at, read - at);
                var part = (end < 0 ? read : end) - at;
                if (line.WrittenCount + part > MostLineBytes) isWhole = false;
                else line.Write(chunk.AsSpan(at, part));
                at += part + 1;
                if (end < 0) break;
                yield return (line.WrittenMemory, isWhole);
                line.ResetWrittenCount();
                isWhole = true;
            }
        }

        if (line.WrittenCount > 0 || !isWhole) yield return (line.WrittenMemory, isWhole);
    }
}
