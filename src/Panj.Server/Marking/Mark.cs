using Panj.Language;

namespace Panj.Server.Marking;

/// <summary>Words of an article marked with a pen.</summary>
/// <param name="Span">The words.</param>
/// <param name="Pen">What the mark says.</param>
/// <param name="Label">Its label, "" for a mark that needs none.</param>
internal readonly record struct Mark(Span Span, Pen Pen, string Label);
