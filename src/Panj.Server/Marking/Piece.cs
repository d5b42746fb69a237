using Panj.Events;

namespace Panj.Server.Marking;

/// <summary>Words under the same underline.</summary>
/// <param name="Text">The words.</param>
/// <param name="Pen">The underline, null for none.</param>
/// <param name="Label">Labels of all marks over the words.</param>
internal sealed record Piece(string Text, Pen? Pen, string Label)
{
    /// <summary>Underlines that are drawn where a reader chose not to see the first one.</summary>
    public IReadOnlyList<Pen> Under { get; init; } = [];

    public string Class => Pen >= Marking.Pen.Who ? string.Join(' ', Under.Select(under => $"under-{Slug.Of(under)}").Prepend($"pen {Slug.Of(Pen.Value)}")) : "";
}
