using Panj.Language;

namespace Panj.Evaluating.Names;

/// <summary>Annotated names: type (PER, ORG or LOC) by span in code points.</summary>
internal sealed record TrueNames(IReadOnlyDictionary<Span, string> Types);
