using Panj.Language;

namespace Panj.Evaluating;

/// <summary>A sentence in which two parties are marked.</summary>
/// <param name="Sentence">Without the marks.</param>
/// <param name="Source">Who acts, in UTF-16 units of the sentence.</param>
/// <param name="Target">Who is acted on; empty where nobody is marked.</param>
public sealed record MarkedPair(string Sentence, Span Source, Span Target);
