using System.IO.Compression;

namespace Panj.Collecting.Archives;

/// <summary>Opens a file of gzip members, and opens it again behind a member that is damaged.</summary>
internal sealed class GzipMembers(Stream file)
{
    /// <summary>How far the unpacker may have read beyond the fault.</summary>
    private const int ReadAhead = 64 * 1024;

    private static readonly byte[] _magic = [0x1F, 0x8B, 0x08];
    private long _lastStart;

    internal Stream Open() => new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>The stream from the next member on; null where there is none, or where the file cannot be read twice.</summary>
    internal Stream? Resume()
    {
        if (!file.CanSeek) return null;
        file.Position = Math.Max(_lastStart + 1, file.Position - ReadAhead);
        while (NextStart() is { } start)
        {
            _lastStart = start;
            file.Position = start;
            if (StartsRecord()) return Opened(start);
            file.Position = start + 1;
        }

        return null;
    }

    private Stream Opened(long start)
    {
        file.Position = start;
        return Open();
    }

    private long? NextStart()
    {
        var block = new byte[ReadAhead];
        while (true)
        {
            var position = file.Position;
            var read = file.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            var at = block.AsSpan(0, read).IndexOf(_magic);
            if (at >= 0) return position + at;
            if (read < block.Length) return null;
            file.Position -= _magic.Length - 1;
        }
    }

    /// <summary>Three bytes may stand anywhere by chance; a member whose content begins as a record does is meant.</summary>
    private bool StartsRecord()
    {
        try
        {
            using var member = Open();
            var first = new byte[5];
            return member.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
