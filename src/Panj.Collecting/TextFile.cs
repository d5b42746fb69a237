using Panj.Events;

namespace Panj.Collecting;

/// <summary>Takes the bytes of one plain-text file as one article. Nothing is cut away, neither byte order mark nor carriage return, so offsets count as stored.</summary>
internal sealed class TextFile(CollectingLimits limits)
{
    /// <summary>All bytes of a stream; null where there are more than the bound.</summary>
    internal byte[]? ReadBounded(Stream stream)
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

    internal Unread TooLarge(string path) =>
        new(path, $"is larger than {limits.FileBytes:N0} bytes", "Split it into one article a file, or raise the limit.");

    internal static Collected Decode(string path, string name, byte[] bytes)
    {
        if (bytes.Length == 0) return new Unread(path, "is empty", "Give a file with the article's text, or leave it out.");
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not { } text) return new Unread(path, decoded.Reason, decoded.Remedy);
        return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))
            ? new Unread(path, "holds nothing but white space", "Give a file with the article's text, or leave it out.")
            : new CollectedArticle(Build(name, text), []);
    }

    private static Article Build(string name, string text) => new()
    {
        Id = ArticleIdentity.Of(url: null, outlet: null, text),
        File = name,
        Text = text,
    };
}
