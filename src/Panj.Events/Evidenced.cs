using Panj.Language;

namespace Panj.Events;

/// <summary>A value with the characters of the article that say it: the first promise of the house.</summary>
/// <param name="Value">The value.</param>
/// <param name="Spans">Where the article says so, sorted.</param>
public sealed record Evidenced<T>(T Value, IReadOnlyList<Span> Spans);
