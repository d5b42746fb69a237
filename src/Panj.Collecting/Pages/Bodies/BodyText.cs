using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Bodies;

/// <summary>Chooses the blocks of a body inside its box.</summary>
internal sealed class BodyText(PageTree tree, BodyFinder finder, LineCues cues, string? title)
{
    private const double MostLinks = 0.6;
    private const int FewWords = 3;

    /// <summary>Blocks of the body in order.</summary>
    public IReadOnlyList<Block> Blocks(Box body)
    {
        var kept = new List<Block>();
        for (var i = body.First; i < body.End; i++)
        {
            var block = tree.Blocks[i];
            if (finder.IsLeft(i) || block.Kind == BlockKind.Caption) continue;
            if (EndsBody(block, i, body)) break;
            if (IsPart(block)) kept.Add(block);
        }

        return WithoutEmptyHeadings(kept);
    }

    /// <summary>Blocks as text, an empty line between two.</summary>
    public static string Join(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    private bool EndsBody(Block block, int at, Box body) =>
        cues.OfWhole(block.Text) is "teasers" or "end" && (finder.Worth(body) * 0.7) < WorthBefore(body, at);

    private double WorthBefore(Box body, int at)
    {
        var sum = 0.0;
        for (var i = body.First; i < at; i++) sum += finder.IsLeft(i) ? 0 : Math.Max(0, BlockWorth.Of(tree.Blocks[i]));
        return sum;
    }

    private bool IsPart(Block block)
    {
        if (block.LinkShare > MostLinks && block.Words > 0 && !block.EndsSentence) return false;
        if (cues.OfWhole(block.Text) is not null || cues.Marks(block.Text, block.Words)) return false;
        if (title is not null && block.Words < 40 && string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase)) return false;
        return block.Kind is BlockKind.Heading or BlockKind.Item or BlockKind.Cell || block.Words > FewWords || block.EndsSentence;
    }

    private static List<Block> WithoutEmptyHeadings(List<Block> kept)
    {
        while (kept.Count > 0 && kept[^1].Kind == BlockKind.Heading) kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
