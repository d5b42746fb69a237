using Panj.Language;

namespace Panj.Events;

/// <summary>One voice of a chain.</summary>
/// <param name="Name">Name in its fullest form.</param>
/// <param name="Kind">What kind of voice.</param>
/// <param name="Spans">Where the article names it; empty where it comes from the article's own data (its outlet).</param>
public sealed record ChainLink(string Name, SourceKind Kind, IReadOnlyList<Span> Spans);
