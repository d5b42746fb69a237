using Panj.Events;

namespace Panj.Collecting;

/// <summary>Reads one plain-text file as one article. Nothing is cut away, neither byte order mark nor carriage return, so offsets count as stored.</summary>
internal sealed class TextFile(CollectingLimits limits)
{
    internal Collected Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var bytes = ReadBounded(stream);
            return bytes is null ? TooLarge(path) : Decode(path, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return FileFailure.Describe(path, error);
        }
    }

    private byte[]? ReadBounded(FileStream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (taken.Length + read > limits.FileBytes) return null;
            taken.Write(buffer, 0, read);
        }

        return taken.ToArray();
    }

    private Unread TooLarge(string path) =>
        new(path, $"is larger than {limits.FileBytes:N0} bytes", "Split it into one article a file, or raise the limit.");

    private static Collected Decode(string path, byte[] bytes)
    {
        if (bytes.Length == 0) return new Unread(path, "is empty", "Give a file with the article's text, or leave it out.");
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not { } text) return new Unread(path, decoded.Reason, decoded.Remedy);
        return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))
            ? new Unread(path, "holds nothing but white space", "Give a file with the article's text, or leave it out.")
            : new CollectedArticle(Build(path, text), []);
    }

    private static Article Build(string path, string text) => new()
    {
        Id = ArticleIdentity.Of(url: null, outlet: null, text),
        File = Path.GetFileName(path),
        Text = text,
    };
}
