using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Bodies;

/// <summary>How much a block by itself speaks for being part of a body, in words: prose counts its words, lists of links count against.</summary>
internal static class BlockWorth
{
    private const int SentenceWords = 8;
    private const int LongWords = 25;
    private const double MostLinks = 0.4;
    private const double LinkPenalty = 1.0;

    public static double Of(Block block)
    {
        if (block.Kind == BlockKind.Caption) return 0;
        if (block.LinkShare > MostLinks) return -LinkPenalty * block.LinkWords;
        if (block.Kind == BlockKind.Heading) return 0;
        var prose = block.Words >= LongWords || (block.Words >= SentenceWords && block.EndsSentence);
        if (!prose) return block.Kind == BlockKind.Item ? -0.2 * block.Words : 0;
        var weight = block.Kind switch { BlockKind.Item => 0.7, BlockKind.Cell => 0.6, _ => 1.0 };
        return weight * (block.Words - block.LinkWords);
    }
}
