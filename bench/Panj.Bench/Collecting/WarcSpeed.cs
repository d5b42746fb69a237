using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Panj.Collecting;

namespace Panj.Bench.Collecting;

/// <summary>Megabytes a second of processor time of an archive, unpacked, through to its articles, and the memory that it takes.</summary>
internal static class WarcSpeed
{
    private const double Mega = 1e6;

    /// <summary>Writes an archive of at least so many megabytes of a folder's pages, each with its request and its metadata as crawlers write them, again and again under new addresses.</summary>
    /// <param name="folder">Pages (.html, .html.gz).</param>
    /// <param name="path">The archive; with .gz at its end each record is a member of its own.</param>
    /// <param name="megabytes">Least size, unpacked.</param>
    public static int Write(string folder, string path, int megabytes)
    {
        var pages = PageFolder.Read(folder);
        using var file = File.Create(path);
        var written = 0L;
        for (var i = 0; written < megabytes * Mega; i++)
            foreach (var record in Records(pages[i % pages.Count], $"https://site{i % 97}.example/{i}")) written += Put(file, record, path.EndsWith(".gz", StringComparison.Ordinal));
        return 0;
    }

    /// <summary>Reads an archive and prints what it took as a line of JSON.</summary>
    public static int Read(string path)
    {
        var size = Unpacked(path);
        var (cpu, watch, articles, peak) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), 0, 0L);
        foreach (var collected in new ArticleCollector(new CollectingLimits(), () => Stream.Null).Collect([path]))
        {
            if (collected is Unread unread) Console.Error.WriteLine($"{unread.Path} {unread.Reason}");
            if (collected is CollectedArticle && ++articles % 100 == 0) peak = Math.Max(peak, Environment.WorkingSet);
        }

        var seconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"megabytes\":{size / Mega:0},\"articles\":{articles},\"seconds\":{seconds:0.00},\"wall\":{watch.Elapsed.TotalSeconds:0.00},\"megabytesASecond\":{size / Mega / seconds:0.0},\"residentMegabytes\":{peak / Mega:0}}}"));
        return 0;
    }

    private static IEnumerable<byte[]> Records(byte[] page, string address)
    {
        yield return Record("request", address, "application/http; msgtype=request", Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {new Uri(address).Host}\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n"));
        yield return Record("response", address, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nServer: bench\r\n\r\n"), .. page]);
        yield return Record("metadata", address, "application/warc-fields", "fetchTimeMs: 200\r\ncharset-detected: UTF-8\r\n"u8.ToArray());
    }

    private static byte[] Record(string type, string address, string contentType, byte[] block) =>
    [
        .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-03-01T10:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n',
    ];

    private static int Put(FileStream file, byte[] record, bool packed)
    {
        if (!packed)
        {
            file.Write(record);
            return record.Length;
        }

        using var member = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        member.Write(record);
        return record.Length;
    }

    private static long Unpacked(string path)
    {
        using var file = File.OpenRead(path);
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return file.Length;
        using var open = new GZipStream(file, CompressionMode.Decompress);
        var (block, size, read) = (new byte[1 << 16], 0L, 0);
        while ((read = open.Read(block)) > 0) size += read;
        return size;
    }
}
