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

    /// <summary>True for a post or bridge where a border is crossed: a point, though it lies in both lands.</summary>
    public bool IsPost { get; init; }

    /// <summary>True for what is told by its distance ("40 nautical miles from Lomé"), which needs no other preposition to be a scene.</summary>
    public bool IsMeasured { get; init; }
}
