using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Facts;

/// <summary>An element and where it stands.</summary>
/// <param name="Element">The element.</param>
/// <param name="At">Its number among the elements of the page, from one.</param>
internal readonly record struct PlacedElement(IElement Element, int At);
