using Panj.Language;

namespace Panj.Events;

/// <summary>A stretch of an article that stands, word for word but for small edits, in an earlier one.</summary>
/// <param name="From">Identity of the earliest article that has it.</param>
/// <param name="Span">Where it stands in the later article.</param>
public readonly record struct Passage(string From, Span Span);
