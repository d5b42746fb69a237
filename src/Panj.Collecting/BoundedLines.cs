namespace Panj.Collecting;

/// <summary>Splits a stream into lines without ever holding more of one than a bound.</summary>
internal static class BoundedLines
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>Lines in order; a line feed at the very end starts no further line.</summary>
    internal static IEnumerable<BoundedLine> Read(Stream stream, int maxLineBytes)
    {
        var block = new byte[BlockBytes];
        using var line = new MemoryStream();
        var number = 1;
        var tooLong = false;
        int read;
        while ((read = stream.Read(block, 0, block.Length)) > 0)
        {
            var start = 0;
            while (start < read)
            {
                var feed = Array.IndexOf(block, (byte)'\n', start, read - start);
                var end = feed < 0 ? read : feed;
                tooLong |= !Append(line, block.AsSpan(start, end - start), maxLineBytes);
                start = end + 1;
                if (feed < 0) continue;
                yield return Take(line, number++, tooLong);
                line.SetLength(0);
                tooLong = false;
            }
        }

        if (line.Length > 0 || tooLong) yield return Take(line, number, tooLong);
    }

    private static bool Append(MemoryStream line, ReadOnlySpan<byte> part, int max)
    {
        if (line.Length + part.Length > max) return false;
        line.Write(part);
        return true;
    }

    private static BoundedLine Take(MemoryStream line, int number, bool tooLong) =>
        new(number, tooLong ? default : line.GetBuffer().AsMemory(0, (int)line.Length), tooLong);
}
