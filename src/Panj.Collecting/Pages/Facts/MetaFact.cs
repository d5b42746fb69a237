namespace Panj.Collecting.Pages.Facts;

/// <summary>A fact that a meta element states.</summary>
/// <param name="Name">The element's name or property, in lower case.</param>
/// <param name="Value">Its content, trimmed, never empty.</param>
internal readonly record struct MetaFact(string Name, string Value);
