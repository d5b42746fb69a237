using Panj.Language;

namespace Panj.Events;

/// <summary>
/// Points at a report by the words that it rests on, so that what a person said of it is still found when the article was read anew, its words moved, or its
/// reports were counted otherwise.
/// </summary>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Kind">The report's kind when it was pointed at.</param>
/// <param name="Spans">Its spans then.</param>
/// <param name="Quote">The words under the first of the spans.</param>
/// <param name="Ordinal">Which one it was, from 0, among reports of the article with the same kind and spans.</param>
public sealed record ReportAnchor(string ArticleId, EventKind Kind, IReadOnlyList<Span> Spans, string Quote, int Ordinal);
