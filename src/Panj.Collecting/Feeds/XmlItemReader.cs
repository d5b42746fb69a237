using System.Security.Cryptography;
using System.Text;

namespace Panj.Collecting.Feeds;

/// <summary>Reads one item, entry, tombstone or address of a sitemap.</summary>
internal sealed class XmlItemReader(FeedLimits limits, Uri? address)
{
    private static readonly string[] _withdrawn = ["canceled", "cancelled", "withdrawn", "withheld", "killed", "deleted", "blocked"];

    /// <summary>The item; null where it says nothing at all.</summary>
    internal FeedItem? Read(MarkupNode node)
    {
        var news = node.Child("news");
        var page = AddressOf(node);
        var title = Field(PlainTitle(node.Child("title", "") ?? news?.Child("title")));
        var markup = MarkupOf(node);
        var key = Field(node.Child("guid")?.Text) ?? Field(node.Child("id", "")?.Text) ?? Field(node.Attribute("about")) ?? Field(node.Attribute("ref"))
            ?? page?.OriginalString ?? KeyOf(title, markup);
        if (key is null) return null;
        return new FeedItem
        {
            Key = key,
            Address = page,
            Title = title,
            Markup = markup,
            Published = First(node, "pubdate", "published", "issued", "created", "date") ?? FeedDate.Parse(news?.Child("publication_date")?.Text),
            Updated = First(node, "updated", "modified", "lastmod", "lastbuilddate"),
            Outlet = Field(SourceOf(node)) ?? Field(news?.Child("publication")?.Child("name")?.Text),
            Byline = Field(BylineOf(node)),
            Language = Field(node.Child("language")?.Text ?? news?.Child("publication")?.Child("language")?.Text ?? node.Attribute("lang")),
            Withdrawn = node.Name == "deleted-entry" || IsWithdrawn(node),
        };
    }

    private Uri? AddressOf(MarkupNode node)
    {
        var links = node.Elements.Where(e => e.Name is "link" or "loc" && e.Space.Contains("image", StringComparison.Ordinal) is false).ToList();
        var best = links.Find(l => l.Attribute("rel") is null or "alternate" && Written(l).Length > 0) ?? links.Find(l => l.Attribute("rel") is not ("self" or "edit" or "enclosure" or "replies"));
        var guid = node.Child("guid");
        return FeedAddress.Of(best is null ? null : Written(best), address)
            ?? (guid is not null && guid.Attribute("ispermalink") is not "false" ? FeedAddress.Of(guid.Text, from: null) : null);
    }

    private static string Written(MarkupNode link) => link.Attribute("href") ?? link.Text;

    private static string? PlainTitle(MarkupNode? title) => title is null ? null : MarkupText.Of(title.Text).ReplaceLineEndings(" ");

    private static string? MarkupOf(MarkupNode node)
    {
        var content = node.Child("encoded") ?? node.Child("content", "") ?? node.Child("description", "") ?? node.Child("summary", "") ?? node.Child("description");
        if (content is null) return null;
        var markup = content.Attribute("type") is "xhtml" || content.Elements.Any() ? content.Markup() : content.Text;
        return string.IsNullOrWhiteSpace(markup) ? null : markup;
    }

    private static DateTimeOffset? First(MarkupNode node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (FeedDate.Parse(node.Child(name)?.Text) is { } date) return date;
        return null;
    }

    private static string? SourceOf(MarkupNode node) => node.Child("source") is { } source ? source.Child("title")?.Text ?? source.Text : null;

    /// <summary>Names, not the addresses of letters that RSS wants: "editor@herald.example (Zarina Odina)" is Zarina Odina.</summary>
    private static string? BylineOf(MarkupNode node)
    {
        var names = node.Elements.Where(e => e.Name is "creator" or "author").Select(e => BareName(e.Child("name")?.Text ?? e.Text)).OfType<string>().Distinct(StringComparer.Ordinal);
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }

    private static string? BareName(string written)
    {
        var name = written.Trim();
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (name.Contains('@', StringComparison.Ordinal)) name = open > 0 && name.EndsWith(')') ? name[(open + 1)..^1].Trim() : "";
        return name.Length == 0 ? null : name;
    }

    private static bool IsWithdrawn(MarkupNode node)
    {
        foreach (var element in node.Elements)
        {
            var says = element.Name switch
            {
                "pubstatus" => element.Attribute("qcode") ?? element.Text,
                "status" when element.Space.Contains("mrss", StringComparison.Ordinal) => element.Attribute("state"),
                "itemmeta" or "contentmeta" when IsWithdrawn(element) => "canceled",
                _ => element.Attribute("pubstatus"),
            };
            if (says is not null && _withdrawn.Contains(says[(says.LastIndexOf(':') + 1)..].Trim().ToLowerInvariant())) return true;
        }

        return false;
    }

    private string? Field(string? text)
    {
        var plain = text?.Trim();
        return string.IsNullOrEmpty(plain) ? null : plain.Length <= limits.FieldCharacters ? plain : plain[..limits.FieldCharacters];
    }

    private static string? KeyOf(string? title, string? markup) =>
        title is null && markup is null ? null : "digest:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\u001F{markup}")).AsSpan(0, 16));
}
