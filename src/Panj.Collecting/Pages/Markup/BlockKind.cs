namespace Panj.Collecting.Pages.Markup;

/// <summary>What a block of text is by its markup.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, or text that stands in a box without one.</summary>
    Paragraph,

    /// <summary>A heading of any level.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>What stands under a picture.</summary>
    Caption,
}
