using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Panj.Exchange.Tests.Rules;

/// <summary>What RFC 4287 asks of a feed, checked by nothing that wrote one.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] _ofFeed = ["author", "category", "contributor", "generator", "icon", "id", "link", "logo", "rights", "subtitle", "title", "updated", "entry"];
    private static readonly string[] _ofEntry = ["author", "category", "content", "contributor", "id", "link", "published", "rights", "source", "summary", "title", "updated"];
    private static readonly string[] _many = ["author", "category", "contributor", "link", "entry"];

    /// <summary>All faults; none of a feed that keeps the rules.</summary>
    public static IReadOnlyList<string> Faults(string feed)
    {
        using var reader = XmlReader.Create(new StringReader(feed), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        var root = XDocument.Load(reader).Root;
        if (root?.Name != _atom + "feed") return ["is no feed"];
        var entries = root.Elements(_atom + "entry").ToArray();
        string[] twice = [.. entries.CountBy(Id).Where(id => id.Value > 1).Select(id => $"two entries of one id: {id.Key}")];
        return [.. CommonFaults(root, _ofFeed), .. AuthorFaults(root, entries), .. entries.SelectMany(EntryFaults), .. root.DescendantsAndSelf().SelectMany(PartFaults), .. twice];
    }

    private static string Id(XElement element) => element.Element(_atom + "id")?.Value ?? "";

    private static IEnumerable<string> CommonFaults(XElement element, string[] known)
    {
        var counts = element.Elements().CountBy(e => e.Name).ToDictionary();
        foreach (var name in (string[])["id", "title", "updated"])
            if (counts.GetValueOrDefault(_atom + name) != 1) yield return $"not one {name} in {element.Name.LocalName}";
        foreach (var (name, count) in counts.Where(c => c.Key.Namespace == _atom))
        {
            if (!known.Contains(name.LocalName)) yield return $"{name.LocalName} in {element.Name.LocalName}";
            if (count > 1 && !_many.Contains(name.LocalName)) yield return $"two {name.LocalName} in {element.Name.LocalName}";
        }

        if (!Uri.TryCreate(Id(element), UriKind.Absolute, out _)) yield return $"no absolute id: {Id(element)}";
        var alternates = element.Elements(_atom + "link").Where(l => (l.Attribute("rel")?.Value ?? "alternate") == "alternate");
        if (alternates.CountBy(l => (l.Attribute("type")?.Value, l.Attribute("hreflang")?.Value)).Any(c => c.Value > 1)) yield return "two alternates of one type";
    }

    private static IEnumerable<string> AuthorFaults(XElement feed, XElement[] entries) =>
        feed.Element(_atom + "author") is null && entries.Any(e => e.Element(_atom + "author") is null) ? ["an entry of nobody"] : [];

    private static IEnumerable<string> EntryFaults(XElement entry)
    {
        foreach (var fault in CommonFaults(entry, _ofEntry)) yield return fault;
        if (entry.Element(_atom + "content") is null && !entry.Elements(_atom + "link").Any(l => (l.Attribute("rel")?.Value ?? "alternate") == "alternate")) yield return "an entry without content or alternate";
    }

    private static IEnumerable<string> PartFaults(XElement part)
    {
        if (part.Name.Namespace != _atom) return [];
        return part.Name.LocalName switch
        {
            "title" or "summary" or "content" or "rights" or "subtitle" => part.HasElements || part.Attribute("type")?.Value is not (null or "text" or "html") ? [$"{part.Name.LocalName} is no plain text"] : [],
            "updated" or "published" => Moment().IsMatch(part.Value) ? [] : [$"no moment: {part.Value}"],
            "link" => Uri.TryCreate(part.Attribute("href")?.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? [] : ["a link that leads nowhere"],
            "category" => part.Attribute("term") is null ? ["a category without its term"] : [],
            "author" or "contributor" => part.Elements(_atom + "name").Count() == 1 ? [] : ["a person without a name"],
            _ => [],
        };
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Moment();
}
