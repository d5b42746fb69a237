namespace Panj.Exchange.Feeds;

/// <summary>Events as a feed that feed readers follow. Titles carry the status in words, so nothing planned reads as done.</summary>
internal sealed class AtomFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "atom";

    /// <inheritdoc/>
    public string MediaType => "application/atom+xml; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "atom";

    /// <inheritdoc/>
    public string Purpose => "an Atom feed (RFC 4287)";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) =>
        AtomFeed.Write(stream, new FeedHead(EventFeed.Id, EventFeed.Title, EventFeed.Updated(export)), EventFeed.Of(export, left));
}
