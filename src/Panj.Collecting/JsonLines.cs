using Panj.Collecting.Captures;

namespace Panj.Collecting;

/// <summary>Reads a stream of articles, one JSON object a line. A bad line costs itself alone.</summary>
internal sealed class JsonLines(CollectingLimits limits, WebArticles pages)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private readonly ArticleLine _line = new(limits, pages);

    internal IEnumerable<Collected> Read(Stream stream, string path, string? file)
    {
        var taken = 0;
        foreach (var line in BoundedLines.Read(stream, limits.LineBytes))
        {
            if (taken >= limits.ArticlesPerFile)
            {
                yield return new Unread(path, $"holds more than {limits.ArticlesPerFile:N0} articles; the rest was not read", "Split the file.");
                yield break;
            }

            foreach (var collected in ReadLine(line, $"{path}:{line.Number}", file))
            {
                taken++;
                yield return collected;
            }
        }

        if (taken == 0) yield return new Unread(path, "holds no article", "Give one JSON object a line, with \"text\" in each.");
    }

    private IReadOnlyList<Collected> ReadLine(BoundedLine line, string place, string? file)
    {
        if (line.TooLong) return [new Unread(place, $"is longer than {limits.LineBytes:N0} bytes", "Shorten it or leave it out.")];
        var bytes = line.Bytes.Span;
        if (line.Number == 1 && bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        bytes = bytes.Trim(" \t\r"u8);
        return bytes.IsEmpty ? [] : _line.Read(bytes.ToArray(), place, file);
    }
}
