using System.Text.Json;

namespace Panj.Collecting.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1, with the pubstatus that news agencies add.</summary>
internal sealed class JsonFeedReader(FeedLimits limits, Uri? address)
{
    internal FeedReading Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.Depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Feed(json.RootElement);
        }
        catch (JsonException fault)
        {
            return new(null, $"is broken JSON at line {fault.LineNumber + 1}");
        }
        catch (InvalidOperationException)
        {
            return new(null, "holds half of a surrogate pair");
        }
    }

    private FeedReading Feed(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return new(null, "is JSON, but no feed");
        var feed = new Feed
        {
            Title = Text(root, "title"),
            Language = Text(root, "language"),
            Items = ItemKeys.Apart([.. items.EnumerateArray().Take(limits.Items).Where(i => i.ValueKind == JsonValueKind.Object).Select(Item).OfType<FeedItem>()]),
            Warnings = items.GetArrayLength() > limits.Items ? [$"The feed has more than {limits.Items:N0} items; the rest was left out."] : [],
        };
        return new(feed, "");
    }

    private FeedItem? Item(JsonElement item)
    {
        var page = FeedAddress.Of(Text(item, "url") ?? Text(item, "external_url"), address);
        var title = Text(item, "title");
        var markup = Text(item, "content_html", whole: true) ?? Text(item, "content_text", whole: true) ?? Text(item, "summary", whole: true);
        var key = Text(item, "id") ?? page?.OriginalString ?? title;
        if (key is null) return null;
        return new FeedItem
        {
            Key = key,
            Address = page,
            Title = title,
            Markup = markup,
            Published = FeedDate.Parse(Text(item, "date_published")),
            Updated = FeedDate.Parse(Text(item, "date_modified")),
            Byline = BylineOf(item),
            Language = Text(item, "language"),
            Withdrawn = (Text(item, "pubstatus") ?? Text(item, "_pubstatus")) is "canceled" or "cancelled" or "withheld",
        };
    }

    /// <summary>Names of its authors: a list since version 1.1, one before.</summary>
    private string? BylineOf(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            return string.Join(", ", authors.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).Select(a => Text(a, "name")).OfType<string>()) is { Length: > 0 } names ? names : null;
        return item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;
    }

    private string? Text(JsonElement of, string name, bool whole = false)
    {
        if (!of.TryGetProperty(name, out var value)) return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()?.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : whole || text.Length <= limits.FieldCharacters ? text : text[..limits.FieldCharacters];
    }
}
