using Panj.Language;

namespace Panj.Events;

/// <summary>A number that a passage gives otherwise than the article it was taken from.</summary>
/// <param name="Before">As the earlier article writes it.</param>
/// <param name="After">As the later one does.</param>
/// <param name="Span">Where it stands in the later article.</param>
public readonly record struct NumberChange(string Before, string After, Span Span);
