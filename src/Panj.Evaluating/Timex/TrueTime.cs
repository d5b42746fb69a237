using Panj.Language;

namespace Panj.Evaluating.Timex;

/// <summary>An annotated time expression.</summary>
/// <param name="Span">In code points.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">TIMEX3 value.</param>
internal sealed record TrueTime(Span Span, string? Type, string? Value);
