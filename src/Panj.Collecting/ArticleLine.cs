using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Panj.Events;

namespace Panj.Collecting;

/// <summary>One JSON object with an article's text and what is known of it.</summary>
internal sealed class ArticleLine(CollectingLimits limits)
{
    private const int IsoDayLength = 10;

    internal Collected Read(byte[] bytes, string place, string? file)
    {
        if (!Utf8.IsValid(bytes))
            return new Unread(place, $"is not valid UTF-8 at byte {TextDecoder.FirstInvalid(bytes)} of the line", "Write the line again as UTF-8.");
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.JsonDepth });
            return Build(json.RootElement, place, file);
        }
        catch (JsonException error)
        {
            return new Unread(place, $"is broken JSON at byte {error.BytePositionInLine ?? 0} of the line", "Write one whole JSON object a line.");
        }
        catch (InvalidOperationException)
        {
            return new Unread(place, "holds half of a surrogate pair", "Escape characters beyond U+FFFF as pairs, or write them as UTF-8.");
        }
    }

    private Collected Build(JsonElement line, string place, string? file)
    {
        if (line.ValueKind != JsonValueKind.Object) return new Unread(place, "is JSON but no object", "Write one object a line.");
        if (TextOf(line, out var reason) is not { } text) return new Unread(place, reason, "Give the article's text as \"text\".");
        var warnings = new List<string>();
        var url = Field(line, "url", warnings);
        var outlet = Field(line, "outlet", warnings);
        var article = new Article
        {
            Id = Field(line, "id", warnings) ?? ArticleIdentity.Of(url, outlet, text),
            File = file,
            Text = text,
            Url = url,
            Outlet = outlet,
            Title = Field(line, "title", warnings),
            Published = Day(Field(line, "published", warnings), warnings),
            Language = Field(line, "language", warnings),
        };
        return new CollectedArticle(article, warnings);
    }

    private static string? TextOf(JsonElement line, out string reason)
    {
        var isText = line.TryGetProperty("text", out var text);
        reason = isText ? "has no words in \"text\""
            : line.TryGetProperty("html", out _) ? "gives \"html\" alone, and HTML articles are not read yet"
            : "has no \"text\"";
        if (!isText || text.ValueKind != JsonValueKind.String) return null;
        return text.GetString() is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
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

    private static DateOnly? Day(string? written, List<string> warnings)
    {
        if (written is null) return null;
        var day = written.Length > IsoDayLength && written[IsoDayLength] is 'T' or ' ' ? written[..IsoDayLength] : written;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)) return value;
        warnings.Add("\"published\" of the JSON line was set aside: it is no ISO day or time (2021-07-24).");
        return null;
    }
}
