using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Finds the days that stand beside the headline, or in short lines that say "published".</summary>
internal sealed class ShownDays(WrittenDay written)
{
    private const int MostWords = 24;
    private const int BlocksBefore = 8;
    private const int BlocksAfter = 16;
    private const int LabelWords = 4;
    private const int MostDays = 20;
    private const int BareWords = 3;
    private static readonly string[] UpdateWords = ["updat", "modif", "revis", "review", "aktualis", "mis à jour", "actualiz", "aggiornat", "обновлен"];
    private static readonly string[] PublishWords = ["publish", "posted", "veröffentlicht", "publié", "publicado", "pubblicato", "опубликован"];
    private static readonly string[] OtherWords = ["©", "copyright", "expires", "deadline", "event date", "comment"];
    private static readonly string[] DateNames = ["date", "publish", "posted", "timestamp"];

    /// <summary>Days in order of nearness to the headline.</summary>
    public IReadOnlyList<ShownDay> Of(PageTree tree, string? title)
    {
        var days = new List<ShownDay>();
        var headline = Headline(tree.Blocks, title);
        if (headline >= 0) Beside(tree.Blocks, headline, days);
        if (!days.Exists(day => !day.IsUpdate)) Labelled(tree.Blocks, days);
        return days;
    }

    private static int Headline(IReadOnlyList<Block> blocks, string? title)
    {
        var first = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading) continue;
            if (title is not null && (blocks[i].Text.StartsWith(title, StringComparison.OrdinalIgnoreCase) || title.StartsWith(blocks[i].Text, StringComparison.OrdinalIgnoreCase)) && blocks[i].Words > 2) return i;
            if (first < 0 && IsFirstLevel(blocks[i])) first = i;
        }

        return first;
    }

    private static bool IsFirstLevel(Block block) => block.Box.Element.LocalName == "h1" || block.Box.Parent?.Element.LocalName == "h1";

    private void Beside(IReadOnlyList<Block> blocks, int headline, List<ShownDay> days)
    {
        for (var distance = 1; distance <= BlocksAfter; distance++)
        {
            if (headline + distance < blocks.Count) Take(blocks, headline + distance, days);
            if (distance <= BlocksBefore && headline - distance >= 0) Take(blocks, headline - distance, days);
        }
    }

    private void Labelled(IReadOnlyList<Block> blocks, List<ShownDay> days)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Words <= MostWords && days.Count < MostDays && (Has(blocks[i].Text, PublishWords) || Has(blocks[i].Text, UpdateWords) || IsNamedDate(blocks[i]))) Take(blocks, i, days);
    }

    private static bool IsNamedDate(Block block) =>
        block.Words <= BareWords || (block.Words <= 8 && (NamesDate(block.Box) || (block.Box.Parent is { } around && NamesDate(around))));

    private static bool NamesDate(Box box) => box.Element.ClassName is { } names && Has(names, DateNames);

    private void Take(IReadOnlyList<Block> blocks, int at, List<ShownDay> days)
    {
        var block = blocks[at];
        if (block.Words > MostWords || Has(block.Text, OtherWords) || IsElsewhere(block)) return;
        if (written.OfText(block.Text) is not { } day) return;
        var label = at > 0 && blocks[at - 1].Words <= LabelWords && block.Words <= 6 ? blocks[at - 1].Text : "";
        var update = Has(block.Text, UpdateWords) ? !Has(block.Text, PublishWords) : Has(label, UpdateWords) || NamesUpdate(block);
        days.Add(new ShownDay(day, update));
    }

    private static bool NamesUpdate(Block block) => block.Box.Element.ClassName is { } names && Has(names, UpdateWords) && !Has(names, PublishWords);

    private static bool IsElsewhere(Block block)
    {
        for (var box = block.Box; box is not null; box = box.Parent)
            if (box.Element.LocalName is "nav" or "footer" || box.Role == BoxRole.Comments || box.Element.ClassName?.Contains("related", StringComparison.OrdinalIgnoreCase) == true) return true;
        return false;
    }

    private static bool Has(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
