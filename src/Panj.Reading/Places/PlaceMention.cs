using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>A place named in the text, located.</summary>
/// <param name="Span">The words that name it, with "near" or "border" where they belong to the place.</param>
/// <param name="Place">What they name.</param>
/// <param name="IsAdjective">True for "Tajik" in "Tajik border": a hint of a country, not a place of its own.</param>
public sealed record PlaceMention(Span Span, Place Place, bool IsAdjective = false)
{
    /// <summary>The words before a border that name the land on its other side ("in Peru, near the border with Chile"), null where it is not told so.</summary>
    public Span? Land { get; init; }
}
