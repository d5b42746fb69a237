using Panj.Language;

namespace Panj.Evaluating.Quotes;

/// <summary>The attributions of one text; spans in code points.</summary>
/// <param name="Parts">Spans by part: source, cue, content.</param>
/// <param name="Links">Source and content of one attribution.</param>
internal sealed record TrueQuotes(IReadOnlyDictionary<string, HashSet<Span>> Parts, HashSet<(Span Source, Span Content)> Links);
