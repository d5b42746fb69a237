using System.Buffers;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Finds the days that stand beside the headline, or in short lines that say "published".</summary>
internal sealed class ShownDays(WrittenDay written)
{
    private const int MostWords = 24;
    private const int BlocksBefore = 8;
    private const int BlocksAfter = 16;
    private const int LabelWords = 4;
    private const int LabelledWords = 6;
    private const int MostDays = 20;
    private const int BareWords = 3;

    /// <summary>Share of the title's words from which on a heading is another wording of it.</summary>
    private const double LeastAlike = 0.6;

    private static readonly char[] WordEnds = [' ', ',', ':', ';', '-', '|', '.', '!', '?', '\'', '’', '"', '“', '”'];
    private static readonly SearchValues<string> UpdateWords = SearchValues.Create(["updat", "modif", "revis", "reviewed", "aktualis", "mis à jour", "actualiz", "aggiornat", "обновлен"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> PublishWords = SearchValues.Create(["publish", "posted", "post time", "post date", "veröffentlicht", "publié", "publicado", "pubblicato", "опубликован"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OtherWords = SearchValues.Create(["©", "copyright", "expires", "deadline", "event date"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> DateNames = SearchValues.Create(["date", "publish", "posted", "timestamp"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Days in order of nearness to the headline.</summary>
    public IReadOnlyList<ShownDay> Of(PageTree tree, string? title, NumberOrder order)
    {
        var days = new List<ShownDay>();
        var headline = Headline(tree.Blocks, title);
        if (headline >= 0) Beside(tree.Blocks, headline, order, days);
        if (!days.Exists(day => !day.IsUpdate)) Labelled(tree.Blocks, order, days);
        return days;
    }

    /// <summary>The heading that is the title or begins it, else the first of first level, else the one that shares most words with the title.</summary>
    private static int Headline(IReadOnlyList<Block> blocks, string? title)
    {
        var (first, alike) = (-1, -1);
        var most = LeastAlike;
        var words = Words(title ?? "");
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading) continue;
            if (title is not null && (blocks[i].Text.StartsWith(title, StringComparison.OrdinalIgnoreCase) || title.StartsWith(blocks[i].Text, StringComparison.OrdinalIgnoreCase)) && blocks[i].Words > 2) return i;
            if (first < 0 && IsFirstLevel(blocks[i])) first = i;
            if (first >= 0 || words.Count == 0 || blocks[i].Words > MostWords) continue;
            var shared = (double)Words(blocks[i].Text).Count(words.Contains) / words.Count;
            if (shared > most) (most, alike) = (shared, i);
        }

        return first < 0 ? alike : first;
    }

    private static HashSet<string> Words(string text) => text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsFirstLevel(Block block) => block.Box.Element.LocalName == "h1" || block.Box.Parent?.Element.LocalName == "h1";

    private void Beside(IReadOnlyList<Block> blocks, int headline, NumberOrder order, List<ShownDay> days)
    {
        for (var distance = 1; distance <= BlocksAfter; distance++)
        {
            if (headline + distance < blocks.Count) Take(blocks, headline + distance, order, days);
            if (distance <= BlocksBefore && headline - distance >= 0) Take(blocks, headline - distance, order, days);
        }
    }

    private void Labelled(IReadOnlyList<Block> blocks, NumberOrder order, List<ShownDay> days)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Words <= MostWords && days.Count < MostDays && (Has(blocks[i].Text, PublishWords) || Has(blocks[i].Text, UpdateWords) || IsNamedDate(blocks[i]))) Take(blocks, i, order, days);
    }

    private static bool IsNamedDate(Block block) =>
        block.Words <= BareWords || (block.Words <= 8 && (NamesDate(block.Box) || (block.Box.Parent is { } around && NamesDate(around))));

    private static bool NamesDate(Box box) => box.Element.ClassName is { } names && Has(names, DateNames);

    private void Take(IReadOnlyList<Block> blocks, int at, NumberOrder order, List<ShownDay> days)
    {
        var block = blocks[at];
        if (block.Words > MostWords || Has(block.Text, OtherWords) || Surroundings.AreElsewhere(block.Box.Element) || IsComment(block)) return;
        var line = PartedLine.Of(block.Text);
        var mentions = written.All(line, order);
        var label = 0;
        foreach (var mention in mentions)
        {
            // Of two days in a line the one after speaks of a change, where nothing else is said.
            var told = IsUpdate(line[label..mention.Start]) ?? (mentions.Count > 1 ? label > 0 : IsUpdate(line));
            days.Add(new ShownDay(mention.Day, told ?? IsUpdateByPlace(blocks, at)));
            label = mention.End;
        }
    }

    /// <summary>What the words right before a day say; null where they say neither.</summary>
    private static bool? IsUpdate(string label) => Has(label, PublishWords) ? false : Has(label, UpdateWords) ? true : null;

    /// <summary>What the short line before, or the name of the box, says.</summary>
    private static bool IsUpdateByPlace(IReadOnlyList<Block> blocks, int at)
    {
        var block = blocks[at];
        var before = at > 0 && blocks[at - 1].Words <= LabelWords && block.Words <= LabelledWords ? blocks[at - 1].Text : "";
        return Has(before, UpdateWords) || (block.Box.Element.ClassName is { } names && Has(names, UpdateWords) && !Has(names, PublishWords));
    }

    private static bool IsComment(Block block)
    {
        for (var box = block.Box; box is not null; box = box.Parent)
            if (box.Role == BoxRole.Comments) return true;
        return false;
    }

    private static bool Has(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);
}
