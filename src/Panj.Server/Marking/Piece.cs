using Panj.Events;

namespace Panj.Server.Marking;

/// <summary>Words under the same underline.</summary>
/// <param name="Text">The words.</param>
/// <param name="Pen">The underline, null for none.</param>
/// <param name="Label">Labels of all marks over the words.</param>
internal sealed record Piece(string Text, Pen? Pen, string Label)
{
    public string Class => Pen >= Marking.Pen.Who ? $"pen {Slug.Of(Pen.Value)}" : "";
}
