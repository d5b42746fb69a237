using Panj.Language;

namespace Panj.Evaluating.Merging;

/// <summary>A sentence of an article that truly tells an event.</summary>
/// <param name="Article">Identity of the article.</param>
/// <param name="Event">The event, by the truth's own name for it.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Span">The sentence, in code points of the text.</param>
internal sealed record Tell(string Article, string Event, string Kind, Span Span);
