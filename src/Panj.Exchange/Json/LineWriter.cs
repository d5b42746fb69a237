using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Exchange.Json;

/// <summary>Writes JSON objects, a line each, in memory of one line; the stream stays open.</summary>
internal sealed class LineWriter(Stream stream) : IDisposable
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(stream, _options);

    /// <summary>Adds what <paramref name="write"/> writes, one whole value, as a line.</summary>
    public void Add(Action<Utf8JsonWriter> write)
    {
        write(_json);
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();
}
