using System.IO.Compression;

namespace Panj.Bench.Collecting;

/// <summary>The pages of a folder.</summary>
internal static class PageFolder
{
    /// <summary>All of them (.html, .html.gz) by name, unpacked.</summary>
    public static IReadOnlyList<byte[]> Read(string folder) =>
        [.. Directory.GetFiles(folder).Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".html.gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Bytes)];

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var open = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var taken = new MemoryStream();
        open.CopyTo(taken);
        return taken.ToArray();
    }
}
