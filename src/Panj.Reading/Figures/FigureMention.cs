using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>A counted quantity in the text, before an event claims it.</summary>
/// <param name="Span">Number, modifiers and counted noun ("around 1,500 troops", "at least five people").</param>
/// <param name="NumberSpan">The number's words alone.</param>
/// <param name="Figure">What the words mean; <see cref="Figure.What"/> is the kind the counted noun and its clause make plain.</param>
/// <param name="IsPartOfTotal">True for a part ("including three children") or a running total ("bringing the toll to 45"), neither to be added.</param>
public sealed record FigureMention(Span Span, Span NumberSpan, Figure Figure, bool IsPartOfTotal = false)
{
    /// <summary>True where the counted suffered what the clause tells ("60 were killed and injured").</summary>
    public bool IsSuffered { get; init; }
}
