using Panj.Events;

namespace Panj.Collecting;

/// <summary>An article that was taken in.</summary>
/// <param name="Article">The article.</param>
/// <param name="Warnings">What was odd about its data, in words for a reader; the article stands all the same.</param>
public sealed record CollectedArticle(Article Article, IReadOnlyList<string> Warnings) : Collected;
