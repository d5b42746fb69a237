using System.Text;
using System.Text.Json;

namespace Panj.Collecting.Pages.Facts;

/// <summary>Reads schema.org articles from JSON-LD. Broken blocks cost themselves alone.</summary>
internal sealed class JsonLd(PageLimits limits)
{
    private const int MostDepth = 48;
    private const int MostObjects = 2000;
    private static readonly string[] ArticleEnds = ["Article", "Posting", "Report", "Review", "Recipe", "NewsStory", "HowTo"];
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth };

    /// <summary>What all blocks of a page say together.</summary>
    public LinkedArticle Read(IEnumerable<string> blocks)
    {
        var objects = new List<JsonElement>();
        foreach (var block in blocks)
            if (Parse(block) is { } root) Gather(root, objects);
        var names = Named(objects);
        var types = objects.SelectMany(Types).ToHashSet(StringComparer.Ordinal);
        var article = objects.Where(IsArticle).OrderByDescending(one => (Text(one, "datePublished") is null ? 0 : 2) + (Text(one, "headline") is null ? 0 : 1)).Cast<JsonElement?>().FirstOrDefault();
        var source = article ?? objects.Where(one => Types(one).Contains("WebPage") || Types(one).Contains("ItemPage")).Cast<JsonElement?>().FirstOrDefault();
        if (source is not { } stated) return new LinkedArticle { Types = types };
        return new LinkedArticle
        {
            Types = types,
            IsArticle = article is not null,
            Headline = article is null ? null : Text(stated, "headline"),
            Published = Text(stated, "datePublished"),
            Modified = Text(stated, "dateModified"),
            Authors = [.. Names(stated, "author", names)],
            Publisher = Names(stated, "publisher", names).FirstOrDefault(),
            Language = Text(stated, "inLanguage"),
            Credits = [.. Names(stated, "isBasedOn", names).Concat(Names(stated, "copyrightHolder", names)).Concat(Names(stated, "sourceOrganization", names))],
        };
    }

    private static bool IsArticle(JsonElement one) => Types(one).Any(type => ArticleEnds.Any(end => type.EndsWith(end, StringComparison.Ordinal)));

    private static JsonElement? Parse(string block)
    {
        try
        {
            using var json = JsonDocument.Parse(Mended(block), Options);
            return json.RootElement.Clone();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Sites put raw line breaks into strings, and comment marks around the block.</summary>
    private static string Mended(string block)
    {
        var start = block.AsSpan().IndexOfAny('{', '[');
        var end = block.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start) return "";
        var mended = new StringBuilder(end - start + 1);
        foreach (var c in block.AsSpan(start, end - start + 1)) mended.Append(c < ' ' ? ' ' : c);
        return mended.ToString();
    }

    private static void Gather(JsonElement element, List<JsonElement> objects)
    {
        if (objects.Count >= MostObjects) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Gather(item, objects);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            objects.Add(element);
            foreach (var part in element.EnumerateObject())
                if (part.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "hasPart" or "author" or "publisher" or "itemReviewed") Gather(part.Value, objects);
        }
    }

    private Dictionary<string, string> Named(List<JsonElement> objects)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in objects)
            if (Text(one, "@id") is { } id && Text(one, "name") is { } name) names.TryAdd(id, name);
        return names;
    }

    private IEnumerable<string> Names(JsonElement one, string property, Dictionary<string, string> names) =>
        one.TryGetProperty(property, out var value) ? Names(value, names).Distinct(StringComparer.Ordinal).Take(20) : [];

    private IEnumerable<string> Names(JsonElement value, Dictionary<string, string> names) => value.ValueKind switch
    {
        JsonValueKind.String when Usable(value) is { } name && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase) => [name],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Names(item, names)),
        JsonValueKind.Object when Text(value, "name") is { } name => [name],
        JsonValueKind.Object when Text(value, "@id") is { } id && names.TryGetValue(id, out var name) => [name],
        _ => [],
    };

    private static IEnumerable<string> Types(JsonElement one)
    {
        if (!one.TryGetProperty("@type", out var type)) return [];
        return type.ValueKind switch
        {
            JsonValueKind.String => [Plain(type) ?? ""],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => Plain(t) ?? "")],
            _ => [],
        };
    }

    private string? Text(JsonElement one, string name)
    {
        if (!one.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String ? Usable(value) : null;
    }

    private string? Usable(JsonElement value) =>
        Plain(value) is { } text && !string.IsNullOrWhiteSpace(text) && text.Length <= limits.FieldCharacters ? System.Net.WebUtility.HtmlDecode(text).Trim() : null;

    /// <summary>The string; null where it holds half of a surrogate pair.</summary>
    private static string? Plain(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
