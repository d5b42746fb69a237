using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Markup;

/// <summary>An element that holds blocks. Its blocks are a range of the page's.</summary>
internal sealed class Box(IElement element, Box? parent, BoxRole role, int first)
{
    /// <summary>The element itself.</summary>
    public IElement Element { get; } = element;

    /// <summary>The box around it.</summary>
    public Box? Parent { get; } = parent;

    /// <summary>What its names say it holds.</summary>
    public BoxRole Role { get; } = role;

    /// <summary>Index of its first block.</summary>
    public int First { get; } = first;

    /// <summary>Index after its last block.</summary>
    public int End { get; set; } = first;

    /// <summary>Boxes directly inside it that hold blocks.</summary>
    public List<Box> Children { get; } = [];
}
