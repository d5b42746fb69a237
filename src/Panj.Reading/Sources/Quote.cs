using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>A stretch in quotation marks, marks included.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="IsOpen">True where the paragraph ends before the quotation does.</param>
internal readonly record struct Quote(Span Span, bool IsOpen);
