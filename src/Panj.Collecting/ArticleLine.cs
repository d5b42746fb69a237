using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Panj.Collecting.Captures;
using Panj.Collecting.Feeds;

namespace Panj.Collecting;

/// <summary>One JSON object with an article's text and what is known of it.</summary>
internal sealed class ArticleLine(CollectingLimits limits, WebArticles pages)
{
    private const int IsoDayLength = 10;

    /// <summary>Names that Panj, news-please, Fundus, trafilatura and sets made of Common Crawl give the text and the page.</summary>
    private static readonly string[] _texts = ["text", "maintext", "plain_text", "plaintext", "article_text", "body"];

    private static readonly string[] _htmls = ["html", "raw_html"];

    internal IReadOnlyList<Collected> Read(byte[] bytes, string place, string? file)
    {
        if (!Utf8.IsValid(bytes))
            return [new Unread(place, $"is not valid UTF-8 at byte {TextDecoder.FirstInvalid(bytes)} of the line", "Write the line again as UTF-8.")];
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.JsonDepth });
            return Build(json.RootElement, place, file);
        }
        catch (JsonException error)
        {
            return [new Unread(place, $"is broken JSON at byte {error.BytePositionInLine ?? 0} of the line", "Write one whole JSON object a line.")];
        }
        catch (InvalidOperationException)
        {
            return [new Unread(place, "holds half of a surrogate pair", "Escape characters beyond U+FFFF as pairs, or write them as UTF-8.")];
        }
    }

    private IReadOnlyList<Collected> Build(JsonElement line, string place, string? file)
    {
        if (line.ValueKind != JsonValueKind.Object) return [new Unread(place, "is JSON but no object", "Write one object a line.")];
        var told = Told(line, file);
        if (Whole(line, _texts) is { } text) return [told.With(text)];
        if (Whole(line, _htmls) is { } html) return OfPage(html, told, place);
        var isText = line.TryGetProperty("text", out _);
        return [new Unread(place, isText ? "has no words in \"text\"" : "has no \"text\"", "Give the article's text as \"text\", or its page as \"html\".")];
    }

    /// <summary>Who names an article wants one answer under that name, so that a live page stays whole then.</summary>
    private IReadOnlyList<Collected> OfPage(string html, ToldArticle told, string place)
    {
        var address = FeedAddress.Of(told.Url, from: null);
        var (articles, reason) = pages.Of(Encoding.UTF8.GetBytes(html), address ?? new Uri("file:///page"), "text/html; charset=utf-8", whole: told.Id is not null);
        if (articles.Count == 0) return [new Unread(place, $"has a page in \"html\" that {reason}", "Give the article's text as \"text\".")];
        return [.. articles.Select(taken => told.With(taken, isOnly: articles.Count == 1))];
    }

    private ToldArticle Told(JsonElement line, string? file)
    {
        var warnings = new List<string>();
        return new ToldArticle(warnings)
        {
            Id = First(line, ["id"], warnings),
            File = file,
            Url = First(line, ["url", "requested_url", "responded_url"], warnings),
            Outlet = First(line, ["outlet", "sitename", "source_domain", "source-hostname", "hostname", "domain"], warnings),
            Title = First(line, ["title", "headline"], warnings),
            Published = Day(Field(line, "published", warnings), warnings) ?? OtherDay(First(line, ["date_publish", "publishing_date", "published_date", "publish_date", "date_published", "date"], warnings)),
            Language = First(line, ["language", "lang"], warnings),
            Byline = Names(line, "byline") ?? Names(line, "authors") ?? Names(line, "author"),
            Modified = OtherDay(First(line, ["modified", "date_modify", "modified_date", "date_modified"], warnings)),
        };
    }

    private static string? Whole(JsonElement line, string[] names)
    {
        foreach (var name in names)
            if (line.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { } value && !string.IsNullOrWhiteSpace(value)) return value;
        return null;
    }

    private string? First(JsonElement line, ReadOnlySpan<string> names, List<string> warnings)
    {
        foreach (var name in names)
            if (Field(line, name, warnings) is { } value) return value;
        return null;
    }

    /// <summary>A name, or several in a list; other things under these names are no names, and no fault.</summary>
    private string? Names(JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var value)) return null;
        var names = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()?.Trim()).Where(name => !string.IsNullOrEmpty(name))),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(names) || names.Length > limits.FieldCharacters ? null : names.Trim();
    }

    private string? Field(JsonElement line, string name, List<string> warnings)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        var written = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        if (string.IsNullOrWhiteSpace(written) || written.Length > limits.FieldCharacters)
        {
            warnings.Add($"\"{name}\" of the JSON line was set aside: it is empty, too long or no text.");
            return null;
        }

        return written.Trim();
    }

    private static DateOnly? OtherDay(string? written) => FeedDate.Parse(written) is { } moment ? DateOnly.FromDateTime(moment.Date) : null;

    private static DateOnly? Day(string? written, List<string> warnings)
    {
        if (written is null) return null;
        var day = written.Length > IsoDayLength && written[IsoDayLength] is 'T' or ' ' ? written[..IsoDayLength] : written;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)) return value;
        warnings.Add("\"published\" of the JSON line was set aside: it is no ISO day or time (2021-07-24).");
        return null;
    }
}
