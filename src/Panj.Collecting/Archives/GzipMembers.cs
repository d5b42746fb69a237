using System.IO.Compression;

namespace Panj.Collecting.Archives;

/// <summary>Opens a file of gzip members, and opens it again behind a member that is damaged.</summary>
internal sealed class GzipMembers(Stream file)
{
    /// <summary>How far the unpacker may have read beyond the fault.</summary>
    private const int ReadAhead = 64 * 1024;

    /// <summary>Starts that turn out to be none before the rest of a file is given up: each costs a try, and a file may be made of nothing else.</summary>
    private const int MostFalseStarts = 10_000;

    private static readonly byte[] _magic = [0x1F, 0x8B, 0x08];
    private readonly byte[] _block = new byte[ReadAhead];
    private long _lastStart;
    private int _falseStarts;

    internal Stream Open() => new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>The stream from the next member on; null where there is none, or where the file cannot be read twice.</summary>
    internal Stream? Resume()
    {
        if (!file.CanSeek) return null;
        var position = Math.Max(_lastStart + 1, file.Position - ReadAhead);
        int read;
        while ((read = Fill(position)) >= _magic.Length)
        {
            if (StartIn(position, read) is { } start) return OpenedAt(start);
            if (read < _block.Length || _falseStarts >= MostFalseStarts) return null;
            position += read - (_magic.Length - 1);
        }

        return null;
    }

    private Stream OpenedAt(long start)
    {
        _lastStart = start;
        file.Position = start;
        return Open();
    }

    private int Fill(long position)
    {
        file.Position = position;
        return file.ReadAtLeast(_block, _block.Length, throwOnEndOfStream: false);
    }

    private long? StartIn(long position, int read)
    {
        for (var from = 0; from < read && _falseStarts < MostFalseStarts; from++)
        {
            var at = _block.AsSpan(from, read - from).IndexOf(_magic);
            if (at < 0) return null;
            from += at;
            if (StartsRecord(position + from)) return position + from;
            _falseStarts++;
        }

        return null;
    }

    /// <summary>Three bytes may stand anywhere by chance; a member whose content begins as a record does is meant.</summary>
    private bool StartsRecord(long start)
    {
        try
        {
            file.Position = start;
            using var member = Open();
            Span<byte> first = stackalloc byte[5];
            return member.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
