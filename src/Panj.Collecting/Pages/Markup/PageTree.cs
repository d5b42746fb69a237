namespace Panj.Collecting.Pages.Markup;

/// <summary>A page as its blocks in order and the boxes around them.</summary>
/// <param name="Root">The outermost box.</param>
/// <param name="Boxes">All boxes that hold blocks, each after the box around it.</param>
/// <param name="Blocks">All blocks in page order.</param>
internal sealed record PageTree(Box Root, IReadOnlyList<Box> Boxes, IReadOnlyList<Block> Blocks);
