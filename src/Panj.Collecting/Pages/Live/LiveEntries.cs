using AngleSharp.Dom;
using Panj.Collecting.Pages.Bodies;
using Panj.Collecting.Pages.Dates;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Live;

/// <summary>Cuts a live page into its entries: boxes beside one another, each with a time of its own.</summary>
internal sealed class LiveEntries(PageLimits limits, WrittenDay written)
{
    private const int FewestEntries = 3;
    private const int MostLevels = 4;

    /// <summary>Entries in page order; none where the page is no live page.</summary>
    public IReadOnlyList<PageEntry> Of(PageTree tree, IReadOnlyList<Block> body)
    {
        var kept = body.ToHashSet();
        foreach (var box in tree.Boxes)
        {
            var entries = box.Children.Where(child => Time(child.Element) is not null && Blocks(tree, child).Any(kept.Contains)).ToList();
            if (entries.Count < FewestEntries || entries.Count * 2 < box.Children.Count) continue;
            var cut = entries.Take(limits.Entries).Select(entry => Cut(entry, [.. Blocks(tree, entry).Where(kept.Contains)])).OfType<PageEntry>().ToList();
            if (cut.Count >= FewestEntries) return Distinct(cut);
        }

        return [];
    }

    private PageEntry? Cut(Box box, List<Block> blocks)
    {
        if (Time(box.Element) is not { } time || written.OfValue(time.GetAttribute("datetime") ?? time.TextContent, "time element") is not { } published) return null;
        var title = blocks.Count > 1 && blocks[0].Kind == BlockKind.Heading ? blocks[0].Text : null;
        var text = BodyText.Join(title is null ? blocks : blocks.Skip(1));
        return text.Length == 0 ? null : new PageEntry(box.Element.Id ?? time.GetAttribute("datetime") ?? text[..Math.Min(text.Length, 40)], title, published, text);
    }

    /// <summary>Two entries of one minute are told apart by their order among them.</summary>
    private static List<PageEntry> Distinct(List<PageEntry> entries)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return entries.ConvertAll(entry =>
        {
            var number = seen[entry.Key] = seen.GetValueOrDefault(entry.Key) + 1;
            return number == 1 ? entry : entry with { Key = $"{entry.Key}-{number}" };
        });
    }

    private static IEnumerable<Block> Blocks(PageTree tree, Box box)
    {
        for (var i = box.First; i < box.End; i++) yield return tree.Blocks[i];
    }

    private static IElement? Time(IElement element, int level = 0)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child) continue;
            if (child.LocalName == "time") return child;
            if (level < MostLevels && Time(child, level + 1) is { } time) return time;
        }

        return null;
    }
}
