namespace Panj.Exchange.Feeds;

/// <summary>The same feed as JSON Feed has it.</summary>
internal sealed class JsonFeedFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "jsonfeed";

    /// <inheritdoc/>
    public string MediaType => "application/feed+json; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string Purpose => "a JSON Feed 1.1";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) =>
        JsonFeed.Write(stream, new FeedHead(EventFeed.Id, EventFeed.Title, EventFeed.Updated(export)), EventFeed.Of(export, left));
}
