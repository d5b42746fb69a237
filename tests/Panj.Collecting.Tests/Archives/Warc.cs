using System.IO.Compression;
using System.Text;

namespace Panj.Collecting.Tests.Archives;

/// <summary>Writes web archives, well-formed or not.</summary>
internal static class Warc
{
    public static string Record(string type, string address, string block, string contentType = "application/http", int? length = null) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: <{address}>\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    public static string Page(string path, string text, int? length = null) => Record("response", $"https://hill.example/{path}", Answer(text), length: length);

    public static string Answer(string text, string headers = "", string status = "200 OK") => $"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\n{headers}\r\n{text}";

    public static byte[] Bytes(params string[] records) => Encoding.UTF8.GetBytes(string.Concat(records));

    /// <summary>A member a record, as the standard advises.</summary>
    public static byte[] Packed(params string[] records) => [.. records.SelectMany(record => Gzip(Encoding.UTF8.GetBytes(record)))];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var into = new GZipStream(packed, CompressionLevel.Optimal)) into.Write(bytes);
        return packed.ToArray();
    }
}
