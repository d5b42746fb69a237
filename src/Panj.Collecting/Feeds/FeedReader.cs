namespace Panj.Collecting.Feeds;

/// <summary>Reads RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed and news sitemaps, well-formed or nearly so. Expands no entity, fetches nothing; safe for many threads.</summary>
public sealed class FeedReader(FeedLimits limits)
{
    /// <summary>Reads a document.</summary>
    /// <param name="bytes">As sent, unpacked.</param>
    /// <param name="address">Where it was found; makes its relative addresses whole.</param>
    /// <param name="contentType">The Content-Type it was sent with, for its charset; null where unknown.</param>
    public FeedReading Read(ReadOnlySpan<byte> bytes, Uri? address = null, string? contentType = null)
    {
        if (bytes.Length > limits.Bytes) return new(null, $"is larger than {limits.Bytes:N0} bytes");
        var text = FeedText.Decode(bytes, contentType).TrimStart();
        if (text.Length == 0) return new(null, "is empty");
        if (text[0] is '{' or '[') return new JsonFeedReader(limits, address).Read(text);
        var tree = new MarkupTreeReader(limits.Elements, limits.Depth).Read(text);
        return tree.Root is null ? new(null, tree.Trouble ?? "holds no element") : new XmlFeedReader(limits, address).Read(tree.Root, tree.Trouble);
    }
}
